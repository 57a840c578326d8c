/** How many fields a form may have. The longest of ours has some hundred, each tick counted. */
export const mostFields = 1000;

/** Why a body is not read as a form. */
export type FormTrouble = "NOT_A_FORM" | "TOO_MANY_FIELDS";

/**
 * Looks at a body before anything is built from it. Forms of ours are sent as browsers do by themselves; none takes files.
 *
 * @param contentType the request's header
 * @param body as it was sent; read once, never copied
 * @returns why it may not be read as a form; undefined when it may
 */
export function formTrouble(contentType: string | null, body: Uint8Array): FormTrouble | undefined {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return "NOT_A_FORM";
  return hasMoreFields(body, mostFields) ? "TOO_MANY_FIELDS" : undefined;
}

const ampersand = "&".charCodeAt(0);

function hasMoreFields(body: Uint8Array, most: number): boolean {
  let fields = 1;
  for (let at = body.indexOf(ampersand); at >= 0; at = body.indexOf(ampersand, at + 1)) {
    fields += 1;
    if (fields > most) return true;
  }
  return false;
}

/** What was sent, as far as its names are such as our pages use; and whether there were others. */
export type KnownFields = { readonly fields: URLSearchParams; readonly odd: boolean };

/**
 * Leaves out every field whose name no page of ours could have made: it would become a key of an object, or a path through
 * many. At most `mostFields` are kept, of an address too, which nobody counted before.
 */
export function knownFields(sent: URLSearchParams): KnownFields {
  const fields = new URLSearchParams();
  let odd = false;
  let count = 0;
  for (const [name, value] of sent) {
    count += 1;
    if (count > mostFields || !isFieldName(name)) odd = true;
    else fields.append(name, value);
  }
  return { fields, odd };
}

/** Words joined by dots, some with a number behind: `parts[0].description`. */
const names = /^[a-z][\w-]*(?:\[\d{1,8}\]|\.[a-z][\w-]*)*$/i;
const longestName = 100;

function isFieldName(name: string): boolean {
  if (name.length > longestName || !names.test(name)) return false;
  // What every object has (`constructor`, `toString`) is never taken for something that was sent.
  return !name.split(/[.[]/).some((word) => word in Object.prototype);
}
