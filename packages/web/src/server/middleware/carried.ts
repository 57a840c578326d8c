import { carriedHeader, shownInField } from "../../forms/kept-typing/carried-form.ts";
import { knownFields } from "../../forms/reading/form-fields.ts";
import { madeForField, typedText } from "../../forms/reading/form-values.ts";
import type { TypedText } from "../../graphql/api-failure.ts";
import type { Cookies } from "./cookies.ts";

/** What the language button sent, as a page and its language need it. */
export type Carried = {
  /** The fields of the form; undefined when it was made for somebody else, whose text is not shown to this visitor. */
  readonly fields: URLSearchParams | undefined;
  /** All of it, to be kept and sent again where the page itself cannot be shown. */
  readonly text: TypedText;
  readonly language: string | null;
};

/** Reads what `shownAgain` put into the header of a request. */
export function carriedBy(
  request: Request,
  cookies: Pick<Cookies, "session" | "person">,
): Carried | undefined {
  const header = request.headers.get(carriedHeader);
  if (header === null) return undefined;
  const { fields } = knownFields(new URLSearchParams(header));
  const text = typedText(fields);
  const language = fields.get(shownInField);
  const madeFor = fields.get(madeForField);
  fields.delete(shownInField);
  fields.delete(madeForField);
  const ofAnother = cookies.session !== undefined && madeFor !== null && madeFor !== cookies.person;
  return { fields: ofAnother ? undefined : fields, text, language };
}
