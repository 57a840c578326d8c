/**
 * The page that a path belongs to. A browser that only needs a page's data asks for them at `/termijnen.data`, for those of
 * a page whose path ends in a slash, the first one too, at `/_.data`.
 */
export function pagePath(pathname: string): string {
  return pathname.replace(/(?:(?<=\/)_)?\.data$/, "");
}

/**
 * The address at which the page of a request can be opened again: without what only the framework's own requests carry,
 * `_routes` for the data of some parts of a page, `index` for the form of a first page.
 */
export function pageAddress(requestUrl: string): string {
  const { pathname, search } = new URL(requestUrl);
  const asked = search.slice(1).split("&");
  const own = asked.filter((one) => one !== "" && !/^(?:_routes(?:=.*)?|index=?)$/.test(one));
  return pagePath(pathname) + (own.length > 0 ? `?${own.join("&")}` : "");
}
