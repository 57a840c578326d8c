import { line, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { z } from "zod";

const address = z.object({
  street: line(120).optional(),
  postcode: line(12).optional(),
  city: line(80).optional(),
  country: line(60).optional(),
});

const fields = z
  .object({
    name: line(120),
    phone: line(40).optional(),
    email: z.email().max(254).optional(),
    emailConsent: ticked(),
    portal: z.enum(["ANNOUNCED", "SILENT"]).optional(),
    address: address.optional(),
  })
  .transform(({ address: { street, postcode, city, country } = {}, phone, email, ...rest }, context) => {
    const complete = street !== undefined && postcode !== undefined && city !== undefined;
    const begun = street !== undefined || postcode !== undefined || city !== undefined;
    if (begun && !complete)
      for (const [field, value] of Object.entries({ street, postcode, city }))
        if (value === undefined)
          context.addIssue({
            code: "invalid_type",
            expected: "string",
            path: ["address", field],
            input: value,
          });
    if ((rest.emailConsent || rest.portal === "ANNOUNCED") && email === undefined)
      context.addIssue({ code: "invalid_type", expected: "string", path: ["email"], input: email });
    return {
      ...rest,
      portal: rest.portal ?? null,
      phone: phone ?? null,
      email: email ?? null,
      address: complete ? { street, postcode, city, country: country ?? null } : null,
    };
  });

/**
 * The fields of `PersonFields`: a name, and an address only as a whole. Boxes that are all empty are a person without a
 * name, so that the mistake stands at a box.
 */
export const person = z.preprocess((sent) => sent ?? {}, fields);
