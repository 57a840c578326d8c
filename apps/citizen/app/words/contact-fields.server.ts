import { email as emailField, line } from "@gehoor/web/forms/reading/schemas.server.ts";
import { dutchPostcode, isThisCountry } from "@gehoor/web/forms/reading/typed-line.ts";
import { addressInput, personInput as most } from "@gehoor/web/graphql/text-limits.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { z } from "zod";
import { contactTexts } from "./contact.texts.ts";

/** A text that must be given, with the sentence to say when it is not. */
export const needed = (message: string, max: number) =>
  z.string({ error: ({ input }) => (input === undefined ? message : undefined) }).max(max);

/** A group of which nothing was filled in is not sent at all; taken as empty, each of its fields tells what is missing. */
export const orEmpty = (sent: unknown) => sent ?? {};

/** Whether an address is abroad: who fills in this country where only another is asked lives here. */
function withPlace(sent: unknown): unknown {
  const typed = z.looseObject({ country: z.string().optional().catch(undefined) }).safeParse(orEmpty(sent));
  if (!typed.success) return sent;
  const { country, ...address } = typed.data;
  const isAbroad = country !== undefined && !isThisCountry(country);
  return isAbroad ? { ...address, place: "ABROAD", country } : { ...address, place: "HOME" };
}

/** Name, address and telephone number of a person (Awb 9:4(2)(a)). */
export function personSchema(language: Language) {
  const t = contactTexts[language].mistakes;
  const street = needed(t.street, addressInput.street);
  const city = needed(t.city, addressInput.city);
  const home = needed(t.postcode, addressInput.postcode).transform((typed, context) => {
    const postcode = dutchPostcode(typed);
    if (postcode === undefined) context.addIssue({ code: "custom", message: t.postcodeForm });
    return postcode ?? z.NEVER;
  });
  const address = z.discriminatedUnion("place", [
    z.object({ place: z.literal("HOME"), street, postcode: home, city, country: z.undefined().optional() }),
    // Abroad each country has its own postcodes, and some have none.
    z.object({
      place: z.literal("ABROAD"),
      street,
      postcode: line(addressInput.postcode).optional(),
      city,
      country: line(addressInput.country),
    }),
  ]);
  return z.object({
    name: needed(t.name, most.name),
    address: z.preprocess(withPlace, address),
    phone: line(most.phone).optional(),
  });
}

/**
 * A person to whom letters go: by e-mail only after an explicit yes (Awb 2:8), on this site only by choice, with a message
 * that one is there unless that is not wanted (Awb 2:10(1)), else by post.
 */
export function reachablePersonSchema(language: Language) {
  const t = contactTexts[language].mistakes;
  const email = (message: string) => needed(message, most.email).pipe(emailField(message));
  const letters = z.discriminatedUnion(
    "letters",
    [
      z.object({ letters: z.literal("EMAIL"), email: email(t.email) }),
      z.object({ letters: z.literal("POST"), email: email(t.emailForm).optional() }),
      z.object({ letters: z.literal("PAGE"), email: email(t.emailForPage) }),
      z.object({ letters: z.literal("PAGE_SILENT"), email: email(t.emailForm).optional() }),
    ],
    { error: t.letters },
  );
  return z.intersection(personSchema(language), letters);
}

export type Person = z.output<ReturnType<typeof personSchema>>;
export type ReachablePerson = z.output<ReturnType<typeof reachablePersonSchema>>;

/** A person as the API takes it. */
export function personInput({ name, address, phone, email, letters }: ReachablePerson) {
  return {
    name,
    address: {
      street: address.street,
      postcode: address.postcode ?? null,
      city: address.city,
      country: address.country ?? null,
    },
    phone: phone ?? null,
    email: email ?? null,
    emailConsent: letters === "EMAIL",
    portal: portalChoices[letters],
  };
}

const portalChoices = { EMAIL: null, POST: null, PAGE: "ANNOUNCED", PAGE_SILENT: "SILENT" } as const;

/** The answer on the form that stands for what is known of a person. */
export function lettersOf({
  emailConsent,
  portal,
}: {
  readonly emailConsent: boolean;
  readonly portal: "ANNOUNCED" | "SILENT" | null;
}): ReachablePerson["letters"] {
  if (portal) return portal === "SILENT" ? "PAGE_SILENT" : "PAGE";
  return emailConsent ? "EMAIL" : "POST";
}
