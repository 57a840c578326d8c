import { email as emailField, line, ticked } from "@gehoor/web/forms/reading/schemas.server.ts";
import { dutchPostcode, isThisCountry } from "@gehoor/web/forms/reading/typed-line.ts";
import { addressInput, personInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";

const addressFields = z
  .object({
    street: line(addressInput.street).optional(),
    postcode: line(addressInput.postcode).optional(),
    city: line(addressInput.city).optional(),
    country: line(addressInput.country).optional(),
  })
  .transform(({ street, postcode, city, country }, context) => {
    const abroad = country !== undefined && !isThisCountry(country);
    const asked = abroad ? { street, city } : { street, postcode, city };
    const missing = Object.entries(asked).filter(([, value]) => value === undefined);
    if (street !== undefined && city !== undefined && missing.length === 0)
      return { street, postcode: tidied(postcode) ?? null, city, country: abroad ? country : null };
    if (abroad || missing.length < 3)
      for (const [field] of missing)
        context.addIssue({ code: "invalid_type", expected: "string", path: [field], input: undefined });
    return null;
  });

/** In one form where it is a Dutch one; the desk may type what stands on the paper. */
function tidied(postcode: string | undefined): string | undefined {
  return postcode && (dutchPostcode(postcode) ?? postcode);
}

/** An address whole, or null where nothing of it was filled in. */
export const address = z.preprocess((sent) => sent ?? {}, addressFields);

const fields = z
  .object({
    name: line(personInput.name),
    phone: line(personInput.phone).optional(),
    email: emailField().optional(),
    emailConsent: ticked(),
    portal: z.enum(["ANNOUNCED", "SILENT"]).optional(),
    address,
  })
  // Asked also where something else is wrong, so that all of it is told in one round.
  .refine(
    ({ emailConsent, portal, email }) => !(emailConsent || portal === "ANNOUNCED") || email !== undefined,
    {
      path: ["email"],
      params: { kind: "required" },
      when: () => true,
    },
  )
  .transform(({ phone, email, ...rest }) => ({
    ...rest,
    portal: rest.portal ?? null,
    phone: phone ?? null,
    email: email ?? null,
  }));

/**
 * The fields of `PersonFields`: a name, and an address only as a whole. Boxes that are all empty are a person without a
 * name, so that the mistake stands at a box.
 */
export const person = z.preprocess((sent) => sent ?? {}, fields);
