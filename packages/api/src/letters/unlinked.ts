/** Ends of names that mail programs make clickable. */
const COMMON_ENDS =
  "com|net|org|nl|eu|info|biz|be|de|fr|uk|io|co|me|app|dev|xyz|top|ru|cn|link|site|online|shop|click";

/**
 * What somebody else wrote, so that no mail program makes a link of it: a stranger's address in our mail would carry our
 * good name. It stays readable: `https[:]//example[.]com`.
 */
export function unlinked(text: string): string {
  return text
    .replace(/\b([a-z][a-z0-9+.-]*):\/\//gi, "$1[:]//")
    .replace(/\bwww\./gi, "www[.]")
    .replace(new RegExp(`([a-z0-9-])\\.(?=(?:${COMMON_ENDS})\\b)`, "gi"), "$1[.]");
}
