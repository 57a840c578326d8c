/**
 * The page that a path belongs to. A browser that only needs a page's data asks for them at `/termijnen.data`, for those of
 * a page whose path ends in a slash, the first one too, at `/_.data`.
 */
export function pagePath(pathname: string): string {
  return pathname.replace(/(?:(?<=\/)_)?\.data$/, "");
}
