/**
 * Has a browser fetch what a page is drawn with before the scripts that take it over. React puts the hints for those above the
 * style sheets, and browsers think both as urgent: on a slow line a telephone drew nothing for half a second longer.
 *
 * Only the head is read: a body may hold a megabyte that somebody typed.
 */
export function stylesFirst(page: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const end = page.indexOf("</head>");
  if (end < 0) return page;
  const hints: string[] = [];
  const others = page
    .toString("utf8", 0, end)
    .replace(/<link rel="modulepreload"([^>]*?)\/>/g, (_, rest: string) => {
      hints.push(`<link rel="modulepreload" fetchpriority="low"${rest}/>`);
      return "";
    });
  return hints.length === 0
    ? page
    : Buffer.concat([Buffer.from(others + hints.join("")), page.subarray(end)]);
}
