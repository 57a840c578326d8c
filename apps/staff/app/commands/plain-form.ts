import type { CaseOptions } from "../forms/case-options.server.ts";
import type { StaffField } from "../forms/fields/staff-fields.ts";
import { type ActionForm, defineForm, type FieldsFor, type FormAction, type More } from "./define-form.ts";

/** Fields that choose among nothing but what every form may offer. */
export type OffersCaseOnly = Readonly<Record<string, StaffField & { readonly from?: CaseOptions }>>;

/** A form that is all there is to its page: nothing is asked of the API for it, shown above it or done with its answers. */
export type PlainForm = ActionForm<FormAction, OffersCaseOnly, Record<never, never>>;

/** Defines a plain form by its fields, as `defineForm` does; an action has it in a module `<name>.form.ts` of its group. */
export function plainForm<Type extends FormAction, const Asked extends FieldsFor<Type> & OffersCaseOnly>(
  type: Type,
  fields: Asked & Readonly<Record<Exclude<keyof Asked, keyof FieldsFor<Type>>, never>>,
  ...more: More<Type>
): PlainForm {
  return defineForm(type, fields, ...more);
}
