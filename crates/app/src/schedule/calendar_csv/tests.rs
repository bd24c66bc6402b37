use super::*;
use lahituki_domain::people::UnitForm;
use lahituki_testkit::{CountedIds, unit};

/// Lappeenranta as it most likely is, as a spreadsheet saves it.
const YEAR: &str = "\
lukuvuosi;kouluaste/yksikkö;tyyppi;alku;loppu;nimi
2026–2027;perusopetus;lukukausi;12.8.2026;19.12.2026;Syyslukukausi
2026–2027;perusopetus;lukukausi;7.1.2027;5.6.2027;Kevätlukukausi
2026–2027;perusopetus;loma;19.10.2026;23.10.2026;Syysloma
2026–2027;perusopetus;loma;2027-03-01;2027-03-05;Talviloma
2026–2027;perusopetus;lauantai;19.12.2026;;
2026–2027;perusopetus;lauantai;5.6.2027;;
2026–2027;perusopetus;ei käyntejä;31.5.2027;4.6.2027;Päätösviikko
";

fn read_all(bytes: &[u8]) -> CalendarImport {
    let mut ids = CountedIds::default();
    read(bytes, &[unit(&mut ids, "Pontuksen koulu")], &BTreeSet::new(), "tiedosto")
}

/// The problems of the rows that [`YEAR`] and some more lines make, by line.
fn problems(more: &str) -> Vec<(u64, RowProblem)> {
    let import = read_all(format!("{YEAR}{more}").as_bytes());
    assert_eq!(import.problem, None);
    import.rows.into_iter().filter_map(|row| Some((row.line, row.problem?))).collect()
}

fn problem_of(row: &str) -> RowProblem {
    let found = problems(&format!("{row}\n"));
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().unwrap().1
}

#[test]
fn a_year_is_read_with_the_length_that_the_law_asks_for() {
    let import = read_all(YEAR.as_bytes());
    assert!(import.is_sound(), "{:?}", import.rows);
    let [preview] = &import.calendars[..] else { panic!("{:?}", import.calendars) };
    assert_eq!(preview.school_days, [89, 100]);
    let calendar = &preview.calendar;
    assert_eq!((calendar.scope, calendar.confirmed), (CalendarScope::Form(UnitForm::Perus), false));
    assert_eq!((calendar.breaks[0].name.as_str(), calendar.saturdays.len()), ("Syysloma", 2));
    assert_eq!(calendar.special[0].kind, SpecialKind::Blackout);
}

#[test]
fn a_file_reads_the_same_in_every_encoding_and_with_either_separator() {
    let expected = read_all(YEAR.as_bytes());
    let marked = [b"\xef\xbb\xbf", YEAR.as_bytes()].concat();
    let latin: Vec<u8> = YEAR.chars().map(|letter| if letter == '–' { 0x96 } else { letter as u32 as u8 }).collect();
    let commas = YEAR.replace(';', ",").replace('\n', "\r\n");
    for bytes in [&marked[..], &latin, commas.as_bytes()] {
        assert_eq!(read_all(bytes), expected);
    }
}

#[test]
fn a_file_with_other_columns_is_refused_as_a_whole() {
    let problem = |text: &str| read_all(text.as_bytes()).problem.unwrap();
    let head = "lukuvuosi;kouluaste;tyyppi;alku";
    assert_eq!(problem(&format!("{head};huone\nx")), FileProblem::UnknownColumn { name: "huone".to_owned() });
    assert_eq!(problem(&format!("{head};alku\nx")), FileProblem::ColumnTwice { name: "alku".to_owned() });
    assert_eq!(problem("lukuvuosi;kouluaste;alku\nx"), FileProblem::MissingColumn { name: "tyyppi".to_owned() });
    assert_eq!([problem(""), problem(head), problem("\n\n")], [const { FileProblem::Empty }; 3]);
    assert_eq!(problem("lukuvuosi\0"), FileProblem::NotText);
    assert_eq!(read_all(&vec![b'x'; 2 * 1024 * 1024]).problem, Some(FileProblem::TooLarge));
}

#[test]
fn a_row_is_refused_with_its_reason() {
    let date = |text: &str| RowProblem::Date { text: text.to_owned() };
    let cases = [
        ("2026–2027;perusopetus;loma", RowProblem::Cells { found: 3, expected: 6 }),
        ("2026–2028;perusopetus;loma;1.2.2027;;", RowProblem::SchoolYear),
        ("kaksi;perusopetus;loma;1.2.2027;;", RowProblem::SchoolYear),
        ("2026-27;ammattikoulu;loma;1.2.2027;;", RowProblem::Place),
        ("2026/2027;perusopetus;ripuli;1.2.2027;;", RowProblem::Type),
        ("2026;perusopetus;loma;30.2.2027;;", date("30.2.2027")),
        ("2026;perusopetus;loma;1.2.27;;", date("1.2.27")),
        ("2026;perusopetus;loma;;;", date("")),
        ("2026;perusopetus;loma;1.2.2027;2027-2-3;", date("2027-2-3")),
        ("2026;perusopetus;loma;3.2.2027;1.2.2027;", RowProblem::EndsBeforeStart),
        ("2026;perusopetus;loma;1.8.2027;;", RowProblem::OtherSchoolYear),
        ("2026;perusopetus;lauantai;1.2.2027;;", RowProblem::NotSaturday),
        ("2026;perusopetus;loma;23.10.2026;26.10.2026;", RowProblem::Overlaps { line: 4 }),
        ("2026;Pontuksen koulu;loma;1.2.2027;;", RowProblem::NoTerm),
    ];
    for (row, problem) in cases {
        assert_eq!(problem_of(row), problem, "{row}");
    }
}

#[test]
fn lines_are_counted_as_the_person_sees_them() {
    let found = problems(
        "\n\n2026;perusopetus;loma;1.2.27;;\n2026;\"perusopetus\n\";loma;1.2.28;;\n\n2026;x;loma;1.2.2027;;\n",
    );
    assert_eq!(found.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [11, 12, 15]);
}

#[test]
fn a_year_of_the_wrong_length_is_refused_at_its_terms() {
    let wrong = RowProblem::WrongLength { found: 188, required: 189 };
    assert_eq!(problems("2026;perusopetus;vapaapäivä;7.5.2027;;\n"), [(2, wrong.clone()), (3, wrong)]);
}

#[test]
fn one_bad_row_holds_everything_back_until_it_is_left_out() {
    let text = format!("{YEAR}2026;perusopetus;loma;1.2.27;;\n");
    assert!(!read_all(text.as_bytes()).is_sound());
    let import = read(text.as_bytes(), &[], &BTreeSet::from([9]), "tiedosto");
    assert!(import.is_sound());
    assert_eq!((import.rows.len(), import.calendars.len()), (7, 1));
}

#[test]
fn a_unit_has_a_calendar_of_its_own_and_of_any_length() {
    let more =
        "2026;pontuksen koulu;lukukausi;12.8.2026;18.12.2026;\n2026;pontuksen-koulu;loma;19.10.2026;25.10.2026;\n";
    let import = read_all(format!("{YEAR}{more}").as_bytes());
    assert!(import.is_sound(), "{:?}", import.rows);
    assert!(matches!(import.calendars[1].calendar.scope, CalendarScope::Unit(_)));
}

#[test]
fn no_file_stops_the_program() {
    for seed in 0..400_u32 {
        let mut bytes = YEAR.as_bytes().to_vec();
        let at = (seed * 7_919) as usize % bytes.len();
        bytes[at] = (seed * 31 % 256) as u8;
        bytes.truncate(bytes.len() - (seed as usize % 40));
        let import = read_all(&bytes);
        assert!(import.problem.is_some() || !import.rows.is_empty());
    }
}
