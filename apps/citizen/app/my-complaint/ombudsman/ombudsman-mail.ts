/** A request to the ombudsman, in the pieces that a page and a mail put together; each paragraph by itself. */
export type OmbudsmanLetter = {
  /** Their mail address. */
  readonly to: string;
  readonly subject: string;
  /** Their address and the day: on paper only. */
  readonly head: readonly string[];
  readonly opening: readonly string[];
  /** The complaint as it was written. */
  readonly what: readonly string[];
  readonly others: readonly string[];
  /** How the sentence begins that only its sender can end: why they do not agree (Awb 9:28). */
  readonly why: string;
  readonly closing: readonly string[];
  /** Said instead of the complaint, where that is too long for an address that opens a mail. */
  readonly attached: string;
};

/** Longer addresses are cut off or refused by mail programs that people have. */
const longestAddress = 1900;

/**
 * The address that opens the letter in somebody's own mail.
 *
 * @param typed why its sender does not agree; empty where that is still to be written
 * @returns with `isShort`, when the complaint itself has to be sent along because it would not fit
 */
export function ombudsmanMail(letter: OmbudsmanLetter, typed: string): { href: string; isShort: boolean } {
  const why = `${letter.why}\n${typed.trim() === "" ? "…" : typed.trim()}`;
  const written = (what: readonly string[], end: string) =>
    address(letter, [...letter.opening, ...what, ...letter.others, end, ...letter.closing]);
  const whole = written(letter.what, why);
  if (whole.length <= longestAddress) return { href: whole, isShort: false };
  const short = written([letter.attached], why);
  if (short.length <= longestAddress) return { href: short, isShort: true };
  return { href: address(letter, [...letter.opening, letter.attached, ...letter.closing]), isShort: true };
}

function address({ to, subject }: OmbudsmanLetter, paragraphs: readonly string[]): string {
  const query = new URLSearchParams({ subject, body: paragraphs.join("\n\n") });
  // A plus stays a plus in mail programs.
  return `mailto:${to}?${query.toString().replaceAll("+", "%20")}`;
}
