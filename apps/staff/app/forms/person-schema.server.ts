import { line, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { z } from "zod";

const addressFields = z
  .object({
    street: line(120).optional(),
    postcode: line(12).optional(),
    city: line(80).optional(),
    country: line(60).optional(),
  })
  .transform(({ street, postcode, city, country }, context) => {
    const missing = Object.entries({ street, postcode, city }).filter(([, value]) => value === undefined);
    if (street !== undefined && postcode !== undefined && city !== undefined)
      return { street, postcode, city, country: country ?? null };
    if (missing.length < 3)
      for (const [field] of missing)
        context.addIssue({ code: "invalid_type", expected: "string", path: [field], input: undefined });
    return null;
  });

/** An address whole, or null where nothing of it was filled in. */
export const address = z.preprocess((sent) => sent ?? {}, addressFields);

const fields = z
  .object({
    name: line(120),
    phone: line(40).optional(),
    email: z.email().max(254).optional(),
    emailConsent: ticked(),
    portal: z.enum(["ANNOUNCED", "SILENT"]).optional(),
    address,
  })
  .transform(({ phone, email, ...rest }, context) => {
    if ((rest.emailConsent || rest.portal === "ANNOUNCED") && email === undefined)
      context.addIssue({ code: "invalid_type", expected: "string", path: ["email"], input: email });
    return {
      ...rest,
      portal: rest.portal ?? null,
      phone: phone ?? null,
      email: email ?? null,
    };
  });

/**
 * The fields of `PersonFields`: a name, and an address only as a whole. Boxes that are all empty are a person without a
 * name, so that the mistake stands at a box.
 */
export const person = z.preprocess((sent) => sent ?? {}, fields);
