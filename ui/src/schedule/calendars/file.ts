// A chosen file on its way to the program.

/** The largest that is read at all; a calendar file is a thousandth of it. */
export const MOST_BYTES = 1024 * 1024;

/** The file's bytes in base64. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** The head line and an example of each type, for a file to begin with. */
export const EXAMPLE = [
  'lukuvuosi;kouluaste/yksikkö;tyyppi;alku;loppu;nimi',
  '2026–2027;perusopetus;lukukausi;12.8.2026;19.12.2026;Syyslukukausi',
  '2026–2027;perusopetus;lukukausi;7.1.2027;5.6.2027;Kevätlukukausi',
  '2026–2027;perusopetus;loma;19.10.2026;25.10.2026;Syysloma',
  '2026–2027;perusopetus;loma;1.3.2027;7.3.2027;Talviloma',
  '2026–2027;perusopetus;lauantai;19.12.2026;;',
  '2026–2027;perusopetus;lauantai;5.6.2027;;',
].join('\n');
