//! App.
/// App.
pub struct App;
/// P.
pub struct Profile;
impl App {
    pub(crate) async fn query<T>(
        &self,
        _f: impl FnOnce(&crate::Reading<'_>) -> Result<T, crate::Failure>,
    ) -> Result<T, crate::Failure> {
        Err(crate::Failure::not_found())
    }
    pub(crate) async fn change<T>(
        &self,
        _f: impl FnOnce(&mut crate::Writing<'_, '_>) -> Result<T, crate::Failure>,
    ) -> Result<T, crate::Failure> {
        Err(crate::Failure::not_found())
    }
}
