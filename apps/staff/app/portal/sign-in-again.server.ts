/** Where somebody without a valid session goes, to come back to this page afterwards. */
export function signInAgain(requestUrl: string): string {
  const { pathname, search } = new URL(requestUrl);
  const here = `${pathname.replace(/(?:\/_root)?\.data$/, "") || "/"}${search}`;
  return here === "/" ? "/inloggen" : `/inloggen?next=${encodeURIComponent(here)}`;
}
