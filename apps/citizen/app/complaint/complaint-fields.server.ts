import { choice, line } from "@gehoor/web/forms/schemas.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { z } from "zod";
import { texts } from "./complaint-form.texts.ts";
import { mostParts } from "./form-parts.ts";
import { screeningSchema } from "./screening-answers.server.ts";
import { subjects } from "./screening-codes.ts";

/** A text that must be given, with the sentence to say when it is not. */
const needed = (message: string, max: number) =>
  z.string({ error: ({ input }) => (input === undefined ? message : undefined) }).max(max);

const dutchPostcode = /^\d{4}\s?[a-z]{2}$/i;

/**
 * The whole form, which is sent at once: complaint, own data and, for who acts for another, that person's data.
 * Fields the law asks for (Awb 9:4(2)) must be filled in; the rest may stay empty.
 */
export function complaintSchema(language: Language) {
  const t = texts[language].mistakes;
  const address = z
    .object({
      street: needed(t.street, 200),
      postcode: needed(t.postcode, 20),
      city: needed(t.city, 100),
      country: line(100).optional(),
    })
    .refine(({ country, postcode }) => country !== undefined || dutchPostcode.test(postcode), {
      path: ["postcode"],
      error: t.postcodeForm,
    });
  const person = z.object({ name: needed(t.name, 200), address, phone: line(30).optional() });
  const letters = z.discriminatedUnion(
    "letters",
    [
      z.object({ letters: z.literal("EMAIL"), email: z.email({ error: t.email }) }),
      z.object({ letters: z.literal("POST"), email: z.email({ error: t.emailForm }).optional() }),
    ],
    { error: t.letters },
  );
  const reachable = z.intersection(person, letters);
  const kind = z.enum(["AUTHORISED", "LEGAL_REPRESENTATIVE", "ADVOCATE"], { error: t.kind });
  const complaint = z.object({
    screening: screeningSchema,
    parts: z
      .array(z.object({ subject: choice(subjects), description: needed(t.description, 10_000) }))
      .max(mostParts),
    namedPersons: z.string().max(1000).optional(),
    wish: z.string().max(5000).optional(),
    oralWish: z.enum(["NONE", "PHONE", "VISIT", "VIDEO"]).default("NONE"),
  });
  const persons = z.discriminatedUnion("acting", [
    z.object({ acting: z.literal("SELF"), complainant: reachable }),
    z.object({
      acting: z.literal("FOR_OTHER"),
      representative: z.intersection(reachable, z.object({ kind })),
      complainant: person,
    }),
  ]);
  return z.intersection(complaint, persons);
}

export type ComplaintFields = z.output<ReturnType<typeof complaintSchema>>;
