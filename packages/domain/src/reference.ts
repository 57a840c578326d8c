/**
 * A complaint's reference, as in `K-2026-0412-7`: year and number of receipt, and a check digit that catches
 * every single mistyped digit and every two swapped neighbours, so that a desk clerk never opens a stranger's case.
 */
const PATTERN = /^(?:KENMERK|REFERENCE)?K(\d{4})(\d{4,})(\d)$/;

// Damm's table (a totally anti-symmetric quasigroup of order ten): one digit, all single errors and swaps found.
const DAMM = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
] as const;

function checkDigit(digits: string): string {
  let interim = 0;
  for (const digit of digits) interim = Number(DAMM[interim]?.[Number(digit)]);
  return String(interim);
}

/** Writes the reference of the `number`-th complaint of a year. */
export function formatReference(year: number, number: number): string {
  const digits = String(number).padStart(4, "0");
  return `K-${year}-${digits}-${checkDigit(`${year}${digits}`)}`;
}

/** Reads a reference as typed or copied (case, dashes of any kind, blanks, seen or not, and a word before it forgiven). */
export function parseReference(typed: string): string | undefined {
  const match = PATTERN.exec(
    typed
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, ""),
  );
  if (!match) return undefined;
  const [, year = "", number = "", check] = match;
  return checkDigit(`${year}${number}`) === check ? `K-${year}-${number}-${check}` : undefined;
}
