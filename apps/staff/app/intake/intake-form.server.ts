import { codesIn } from "@gehoor/web/forms/fields/fields.ts";
import { idempotencyKey, longText, orNull, ticked } from "@gehoor/web/forms/reading/schemas.server.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import { partInput, registerComplaintInput } from "@gehoor/web/graphql/text-limits.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { z } from "zod";
import { dayTyped } from "../forms/fields/day-schema.server.ts";
import { fieldChecks, tied } from "../forms/fields/form-schema.server.ts";
import { person } from "../forms/fields/person-schema.server.ts";
import { typedDay } from "../forms/fields/typed-day.ts";
import type { Code } from "../words/code.ts";
import { subjectTexts } from "../words/intake.texts.ts";
import { representativeTexts } from "../words/people.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { cameIn, screening, whatItIs } from "./intake-fields.ts";

const part = z.object({
  subject: z.enum(codesIn(subjectTexts)).optional(),
  description: longText(partInput.description).optional(),
});

/** The grievances typed, at least one; half a part would be lost in silence, and is a part with one thing missing. */
export const parts = z
  .array(part.optional())
  .default([])
  .transform((sent, context) => {
    const missing = (at: number, ...fields: readonly ("subject" | "description")[]) => {
      for (const field of fields)
        context.addIssue({ code: "invalid_type", expected: "string", input: undefined, path: [at, field] });
    };
    const parts = sent.flatMap((one, at) => {
      if (!one?.description && !one?.subject) return [];
      if (one.description && one.subject) return [{ description: one.description, subject: one.subject }];
      missing(at, one.description ? "subject" : "description");
      return [];
    });
    const [first] = parts;
    if (first) return { first, all: parts };
    if (!sent.some((one) => one?.description || one?.subject)) missing(0, "subject", "description");
    return z.NEVER;
  });

/** What the day and the rules of registering say beforehand. */
export type IntakeFacts = {
  readonly today: string;
  /** An earlier day of receipt needs a reason. */
  readonly registeredFreelyFromOn: string;
};

/** Which answers ask for which others: read from what was sent, so that all that is missing is told in one round. */
function asked(form: URLSearchParams, { today, registeredFreelyFromOn }: IntakeFacts) {
  const channel = form.get("channel");
  const receivedOn = typedDay(form.get("receivedOn") ?? "", today);
  return {
    receivedOn: receivedOn ?? today,
    reason: receivedOn !== undefined && receivedOn < registeredFreelyFromOn,
    readBack: channel === "PHONE" || form.get("oral") === "yes",
    place: channel === "PAPER",
  };
}

/** What is asked when somebody's complaint is written down for them; the content is that of the citizen's own form. */
export function intakeForm(form: URLSearchParams, facts: IntakeFacts, language: Language) {
  const { today } = facts;
  const needed = asked(form, facts);
  const why = (code: Code<"RefusalCode">, ...told: { name: string; value: string }[]) =>
    refusalWords({ code, article: "", facts: told }, language).words;
  const dayBy = (latest: string, message: string) => dayTyped(today).refine((day) => day <= latest, message);
  const fromReceipt = why("DAY_BEFORE_RECEIPT", { name: "receivedOn", value: needed.receivedOn });
  const afterReceipt = why("FILED_AFTER_RECEIPT", { name: "receivedOn", value: needed.receivedOn });
  const checks = {
    idempotencyKey: idempotencyKey(),
    ...fieldChecks("REGISTER_COMPLAINT", { ...cameIn, ...whatItIs, ...screening }, today),
    receivedOn: dayBy(today, why("RECEIVED_IN_FUTURE")),
    ...(needed.reason && {
      backdatingReason: z
        .string(why("BACKDATED_WITHOUT_REASON"))
        .max(registerComplaintInput.backdatingReason),
    }),
    readBack: ticked().refine((read) => read || !needed.readBack, why("NOT_READ_BACK")),
    ...(needed.place && {
      paperReference: z.string(why("SCAN_MISSING")).max(registerComplaintInput.paperReference),
    }),
    openedOn: orNull(
      dayBy(today, why("DAY_IN_FUTURE")).refine((day) => day >= needed.receivedOn, fromReceipt),
    ),
    firstFiledOn: orNull(dayBy(needed.receivedOn, afterReceipt)),
    conductUntilOn: orNull(dayBy(needed.receivedOn, why("CONDUCT_IN_FUTURE"))),
    parts,
    complainant: person,
    representative: representative.optional(),
  };
  return tied<IntakeValues>(z.object(checks));
}

type Input = InputOf<"RegisterComplaintInput">;

/** What the desk's form gives. */
type IntakeValues = Omit<Input, "parts" | "representative" | "screening" | "noOralWish"> &
  Omit<InputOf<"ScreeningInput">, "subject" | "answered"> & {
    readonly parts: z.output<typeof parts>;
    readonly representative?: z.output<typeof representative>;
  };

/** Who speaks for the complainant: as what and who, or neither. Half of it would be lost in silence. */
export const representative = z
  .object({ kind: z.enum(codesIn(representativeTexts)).optional(), person: person.optional() })
  .refine(({ kind, person: who }) => kind !== undefined || who === undefined, {
    path: ["kind"],
    params: { kind: "required" },
    when: () => true,
  })
  .refine(({ kind, person: who }) => kind === undefined || who !== undefined, {
    path: ["person", "name"],
    params: { kind: "required" },
  });

/** A representative as the API takes one; null for nobody. */
export function representativeInput(typed: z.output<typeof representative> | undefined) {
  const { kind, person: representing } = typed ?? {};
  return kind && representing ? { kind, person: representing } : null;
}

/** The same as the API's input. */
export function registerInput(values: IntakeValues): Input {
  const { parts, about, concerns, matter, decision, proceedings, earlierComplaint, conductUntilOn, ...rest } =
    values;
  const answers = { about, concerns, matter, decision, proceedings, earlierComplaint, conductUntilOn };
  return {
    ...rest,
    parts: parts.all,
    representative: representativeInput(values.representative),
    noOralWish: null,
    screening: { ...answers, subject: parts.first.subject, answered: null },
  };
}
