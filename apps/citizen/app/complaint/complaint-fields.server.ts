import { choice, ticked } from "@gehoor/web/forms/schemas.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { z } from "zod";
import { needed, orEmpty, personSchema, reachablePersonSchema } from "#app/words/contact-fields.server.ts";
import { texts } from "./complaint-form.texts.ts";
import { mostParts } from "./form-parts.ts";
import { screeningSchema } from "./screening-answers.server.ts";
import { subjects } from "./screening-codes.ts";

/** A form from which the parts vanished has one part of which everything is missing. */
function atLeastOne(sent: unknown): unknown {
  return Array.isArray(sent) && sent.length > 0 ? sent : [{}];
}

/** The answers come along in hidden fields, where nobody could mend them; what is no answer counts as left open. */
const carriedScreening = z.preprocess(
  (sent) => (typeof sent === "object" && sent !== null ? sent : {}),
  screeningSchema,
);

/**
 * The whole form, which is sent at once: complaint, own data and, for who acts for another, that person's data.
 * Fields the law asks for (Awb 9:4(2)) must be filled in; the rest may stay empty.
 */
export function complaintSchema(language: Language) {
  const t = texts[language].mistakes;
  const person = personSchema(language);
  const reachable = reachablePersonSchema(language);
  const kind = z.enum(["AUTHORISED", "LEGAL_REPRESENTATIVE", "ADVOCATE"], { error: t.kind });
  const complaint = z.object({
    screening: carriedScreening,
    parts: z.preprocess(
      atLeastOne,
      z
        .array(z.object({ subject: choice(subjects), description: needed(t.description, 10_000) }))
        .max(mostParts),
    ),
    namedPersons: z.string().max(1000).optional(),
    aboutCoordinator: ticked(),
    wish: z.string().max(5000).optional(),
    oralWish: z.enum(["NONE", "PHONE", "VISIT", "VIDEO"]).optional(),
  });
  const persons = z.discriminatedUnion("acting", [
    z.object({ acting: z.literal("SELF"), complainant: z.preprocess(orEmpty, reachable) }),
    z.object({
      acting: z.literal("FOR_OTHER"),
      representative: z.preprocess(orEmpty, z.intersection(reachable, z.object({ kind }))),
      complainant: z.preprocess(orEmpty, person),
    }),
  ]);
  return z.intersection(complaint, persons);
}

export type ComplaintFields = z.output<ReturnType<typeof complaintSchema>>;
