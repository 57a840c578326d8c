import type { Fields, StaffField } from "../forms/fields/staff-fields.ts";

/** The hidden field that says which draft a form goes on with, by its revision. */
export const draftField = "draft";

/** The name of the buttons that keep what is written instead of sending it, and that throw it away. */
export const draftButton = "concept";

/** In the address of a form: the part, party or letter whose draft is to be shown. */
export const draftOf = "concept-over";

/** Whether a form asks for a text that takes time to write: then what is written is kept while it is being written. */
export function takesDraft(fields: Fields): boolean {
  return Object.values<StaffField>(fields).some(
    (field) =>
      field.kind === "text" || field.kind === "texts" || (field.kind === "rows" && takesDraft(field.of)),
  );
}
