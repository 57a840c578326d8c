import { answersSchema } from "@gehoor/web/forms/fields/field-schemas.server.ts";
import { codesIn } from "@gehoor/web/forms/fields/fields.ts";
import { partInput } from "@gehoor/web/graphql/text-limits.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { z } from "zod";
import { needed, orEmpty, personSchema, reachablePersonSchema } from "#app/words/contact-fields.server.ts";
import { kindField } from "#app/words/contact-fields.ts";
import { texts } from "./complaint-form.texts.ts";
import { complaintFields, limits } from "./fields/complaint-fields.ts";
import { screeningSchema } from "./screening/screening-answers.server.ts";
import { screeningQuestions } from "./screening/screening-questions.ts";
import { mostParts } from "./steps/form-parts.ts";

/** A form from which the parts vanished has one part of which everything is missing. */
function atLeastOne(sent: unknown): unknown {
  return Array.isArray(sent) && sent.length > 0 ? sent : [{}];
}

const answersToQuestions = answersSchema(complaintFields, limits).transform((answers) => ({ answers }));

/**
 * The whole form, which is sent at once: complaint, own data and, for who acts for another, that person's data.
 * Fields the law asks for (Awb 9:4(2)) must be filled in; the rest may stay empty. In the order of the page.
 *
 * @param todayOn `YYYY-MM-DD`; where it is not known, a day of the conduct that is still to come passes
 */
export function complaintSchema(language: Language, todayOn: string | undefined) {
  const t = texts[language].mistakes;
  const subject = z.enum(codesIn(screeningQuestions.subject.of), { error: t.subject });
  // Hidden answers, which nobody could mend here: what is no answer counts as left open.
  const carriedScreening = z.preprocess(
    (sent) => (typeof sent === "object" && sent !== null ? sent : {}),
    screeningSchema(language, todayOn),
  );
  const person = personSchema(language);
  const reachable = reachablePersonSchema(language);
  const kind = z.enum(codesIn(kindField.of), { error: t.kind });
  const complaint = z.object({
    parts: z.preprocess(
      atLeastOne,
      z
        .array(z.object({ subject, description: needed(t.description, partInput.description) }))
        .max(mostParts),
    ),
    screening: carriedScreening,
  });
  const persons = z.discriminatedUnion("acting", [
    z.object({ acting: z.literal("SELF"), own: z.preprocess(orEmpty, reachable) }),
    z.object({
      acting: z.literal("FOR_OTHER"),
      own: z.preprocess(orEmpty, z.intersection(z.object({ kind }), reachable)),
      represented: z.preprocess(orEmpty, person),
    }),
  ]);
  return z.intersection(z.intersection(complaint, answersToQuestions), persons);
}

/** All that was filled in. */
export type FilledIn = z.output<ReturnType<typeof complaintSchema>>;
