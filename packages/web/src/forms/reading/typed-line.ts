/** Characters without a shape, of which a line is not filled in though it holds them. */
const onlyUnseen = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
/** Marks without a shape that come along with what is copied: soft hyphens, directions, spaces without width. */
const unseen = /\p{Cf}|\u034f/gu;
/** Whatever a keyboard or a word processor makes of a dash. */
const dashes = /[\p{Pd}\u2212]/gu;

/** Whether nobody would see that something was typed. */
export function isUnseen(text: string): boolean {
  return onlyUnseen.test(text);
}

/** A code as it was meant: without what is not seen, with plain dashes, and letters of their own width. */
export function plainCode(typed: string): string {
  return typed.normalize("NFKC").replace(unseen, "").replace(dashes, "-").trim();
}

/** A Dutch postcode in one form, `3761 AB`; undefined for anything else, and for `0000 AA`, which is none. */
export function dutchPostcode(typed: string): string | undefined {
  const [, digits, letters] =
    /^([1-9]\d{3})([A-Z]{2})$/.exec(
      plainCode(typed)
        .toUpperCase()
        .replace(/[\s.-]/g, ""),
    ) ?? [];
  return digits && letters ? `${digits} ${letters}` : undefined;
}

/** Names of this country that people fill in where only another is asked. */
export function isThisCountry(country: string): boolean {
  const plain = country.toLowerCase().replace(/[^a-z]/g, "");
  return ["nederland", "nl", "netherlands", "thenetherlands", "holland", "nld"].includes(plain);
}
