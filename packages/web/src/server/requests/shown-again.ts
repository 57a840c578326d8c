import { carriedHeader, shownInField } from "../../forms/kept-typing/carried-form.ts";

/**
 * Turns the form that the language button sends into a reading of its page, with what was typed in a header: no action may
 * run because somebody prefers another language, and no page needs to know of it.
 *
 * @param request one that passed the checks of origin, size and fields
 */
export async function shownAgain(request: Request): Promise<Request> {
  request.headers.delete(carriedHeader);
  if (request.method !== "POST") return request;
  const { url, signal } = request;
  const headers = new Headers(request.headers);
  const body = await request.text();
  const fields = new URLSearchParams(body.includes(shownInField) ? body : "");
  if (!fields.has(shownInField)) return new Request(url, { method: "POST", headers, body, signal });
  headers.set(carriedHeader, fields.toString());
  for (const ofBody of ["content-type", "content-length"]) headers.delete(ofBody);
  return new Request(url, { headers, signal });
}
