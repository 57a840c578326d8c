/** A letter as a form or an address names it. */
export type LetterKey = { readonly complaintId: string; readonly number: number };

/** What each letter's box is called, and each letter of an address. */
export const letterField = "letters";

export function keyOf({ complaintId, number }: LetterKey): string {
  return `${complaintId} ${number}`;
}

/** The letters that are meant by these; what is none is left out. */
export function lettersOf(keys: readonly string[]): readonly LetterKey[] {
  return [...new Set(keys)].flatMap((key) => {
    const [, complaintId, number] = /^([\da-f-]{36}) (\d{1,4})$/.exec(key) ?? [];
    return complaintId && Number(number) > 0 ? [{ complaintId, number: Number(number) }] : [];
  });
}
