import { anyOf } from "@gehoor/web/forms/schemas.server.ts";
import { z } from "zod";
import { codesOf } from "../words/code.ts";
import { partsAsked } from "./parts-asked.ts";

/** One of the codes a dictionary has words for. */
export const codeIn = <Words extends object>(words: Words) => z.enum(codesOf(words));

/** Any number of them; none is an empty list. */
export const codesIn = <Words extends object>(words: Words) => anyOf(codeIn(words));

/** Yes or no from two radio buttons. */
export const yesOrNo = () => z.enum(["yes", "no"]).transform((sent) => sent === "yes");

/** Numbers of parts from checkboxes; none is an empty list. */
export const numbers = () => anyOf(z.coerce.number().int());

/** The same from `OpenPartsField`: at least one where it asks; an empty list, the whole, where nothing was to be chosen. */
export const openParts = () =>
  numbers().transform((sent, context) => {
    const chosen = sent.filter((number) => number !== partsAsked);
    if (sent.length > 0 && chosen.length === 0)
      context.addIssue({ code: "too_small", origin: "array", minimum: 1, inclusive: true, input: sent });
    return chosen;
  });

/** Ids from checkboxes; none is an empty list. */
export const lines = () => anyOf(z.string().max(200));
