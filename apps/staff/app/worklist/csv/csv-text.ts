/** Told by the first bytes: without them a spreadsheet takes é for two letters. */
const utf8Mark = "\uFEFF";
/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * Lines as a file that spreadsheets of a Dutch computer open as columns (RFC 4180, with semicolons). Nothing that somebody typed
 * becomes a formula: what begins like one gets an apostrophe before it.
 */
export function csvText(lines: readonly (readonly (string | null | undefined)[])[]): string {
  return utf8Mark + lines.map((line) => `${line.map(cell).join(";")}\r\n`).join("");
}

function cell(value: string | null | undefined): string {
  const text = value ?? "";
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
