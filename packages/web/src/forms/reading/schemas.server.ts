import { z } from "zod";
import { personInput } from "../../graphql/text-limits.ts";
import type { TextLimit } from "../fields/text-limit.ts";
import { emailAddress } from "./email-address.server.ts";

/** One line of text, as long as a name unless the contract says otherwise; required unless made `.optional()`. */
export const line = (most: TextLimit = personInput.name) => z.string().max(most);

/** A text of several lines. @param most as the contract says of this field; its `TextAreaField` tells the same */
export const longText = (most: TextLimit) => z.string().max(most);

/** An e-mail address, read as it was meant. @param message said when it is none; the general one unless given */
export const email = (message?: string) =>
  z.string().transform((typed, context) => {
    const found = emailAddress(typed);
    if (found !== undefined && found.length <= personInput.email) return found;
    context.addIssue({
      code: "invalid_format",
      format: "email",
      input: typed,
      ...(message ? { message } : {}),
    });
    return z.NEVER;
  });

/** Any number of these, from checkboxes of one name; none is an empty list. */
export const anyOf = <One extends z.ZodType>(one: One) =>
  z.preprocess((sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]), z.array(one));

/** A single checkbox: true when ticked. */
export const ticked = () =>
  z
    .string()
    .optional()
    .transform((sent) => sent !== undefined);

/** One of two answers: true for yes. */
export const yesOrNo = () => z.enum(["yes", "no"]).transform((sent) => sent === "yes");

/** What was left out is null in the contract, and so is a list of nothing. */
export function orNull(check: z.ZodType) {
  return check
    .optional()
    .transform((given) =>
      given === undefined || (Array.isArray(given) && given.length === 0) ? null : given,
    );
}

/** The hidden key that `ActionForm` sends with each form. */
export const idempotencyKey = () => z.uuid();
