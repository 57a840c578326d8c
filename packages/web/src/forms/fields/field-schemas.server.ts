import { z } from "zod";
import { anyOf, day, email, line, longText, ticked } from "../reading/schemas.server.ts";
import { codesIn, type Field } from "./fields.ts";
import type { TextLimit } from "./text-limit.ts";

/**
 * How a field is checked; whether it may be left out is not looked at here.
 *
 * @param most how many characters the contract takes; a text of several lines must have such a limit
 */
export function fieldSchema(field: Field, most: TextLimit | undefined): z.ZodType {
  switch (field.kind) {
    case "line":
      return line(most);
    case "text":
      if (most === undefined) throw new Error("The contract must say how long a text may be");
      return longText(most);
    case "email":
      return email();
    case "number":
      // Bounded only so far that it can be sent.
      return z.coerce.number().int().min(0).max(9999);
    case "day":
      return day();
    case "choice":
      return z.enum(codesIn(field.of));
    case "choices":
      return anyOf(z.enum(codesIn(field.of)));
    case "yesNo":
      return z.enum(["yes", "no"]).transform((sent) => sent === "yes");
    case "tick":
      return ticked();
  }
}
