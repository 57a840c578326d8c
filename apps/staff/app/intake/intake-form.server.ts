import { idempotencyKey, line, longText, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { partInput, registerComplaintInput } from "@gehoor/web/graphql/text-limits.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { z } from "zod";
import { codeIn, yesOrNo } from "../forms/code-schema.server.ts";
import { dayTyped } from "../forms/day-schema.server.ts";
import { person } from "../forms/person-schema.server.ts";
import { typedDay } from "../forms/typed-day.ts";
import type { Code } from "../words/code.ts";
import { hearingModeTexts } from "../words/hearing.texts.ts";
import {
  aboutTexts,
  concernsTexts,
  decisionTexts,
  matterTexts,
  proceedingsTexts,
  subjectTexts,
} from "../words/intake.texts.ts";
import { representativeTexts } from "../words/people.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";

const part = z.object({
  subject: codeIn(subjectTexts.nl).optional(),
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
  const untilToday = () => dayTyped(today).refine((day) => day <= today, why("DAY_IN_FUTURE"));
  const fromReceipt = why("DAY_BEFORE_RECEIPT", { name: "receivedOn", value: needed.receivedOn });
  const afterReceipt = why("FILED_AFTER_RECEIPT", { name: "receivedOn", value: needed.receivedOn });
  return z.object({
    idempotencyKey: idempotencyKey(),
    channel: z.enum(["PAPER", "EMAIL", "DESK", "PHONE", "FORWARDED"]),
    receivedOn: dayTyped(today).refine((day) => day <= today, why("RECEIVED_IN_FUTURE")),
    backdatingReason: needed.reason
      ? z.string(why("BACKDATED_WITHOUT_REASON")).max(registerComplaintInput.backdatingReason)
      : longText(registerComplaintInput.backdatingReason).optional(),
    oral: yesOrNo(),
    readBack: ticked().refine((read) => read || !needed.readBack, why("NOT_READ_BACK")),
    paperReference: needed.place
      ? z.string(why("SCAN_MISSING")).max(registerComplaintInput.paperReference)
      : line(registerComplaintInput.paperReference).optional(),
    openedOn: untilToday()
      .refine((day) => day >= needed.receivedOn, fromReceipt)
      .optional(),
    firstFiledOn: dayTyped(today)
      .refine((day) => day <= needed.receivedOn, afterReceipt)
      .optional(),
    language: z.enum(["NL", "EN"]),
    parts,
    wish: longText(registerComplaintInput.wish).optional(),
    namedPersons: longText(registerComplaintInput.namedPersons).optional(),
    aboutCoordinator: ticked(),
    departmentId: line().optional(),
    oralWish: codeIn(hearingModeTexts.nl).optional(),
    about: codeIn(aboutTexts.nl),
    concerns: codeIn(concernsTexts.nl),
    matter: codeIn(matterTexts.nl),
    decision: codeIn(decisionTexts.nl),
    proceedings: codeIn(proceedingsTexts.nl),
    earlierComplaint: yesOrNo(),
    conductUntilOn: dayTyped(today)
      .refine((day) => day <= needed.receivedOn, why("CONDUCT_IN_FUTURE"))
      .optional(),
    complainant: person,
    representative: representative.optional(),
  });
}

/** Who speaks for the complainant: as what and who, or neither. Half of it would be lost in silence. */
export const representative = z
  .object({ kind: codeIn(representativeTexts.nl).optional(), person: person.optional() })
  .refine(({ kind, person: who }) => kind !== undefined || who === undefined, {
    path: ["kind"],
    params: { kind: "required" },
    when: () => true,
  })
  .refine(({ kind, person: who }) => kind === undefined || who !== undefined, {
    path: ["person", "name"],
    params: { kind: "required" },
  });

type Values = z.output<ReturnType<typeof intakeForm>>;

/** A representative as the API takes one; null for nobody. */
export function representativeInput(typed: Values["representative"]) {
  const { kind, person: representing } = typed ?? {};
  return kind && representing ? { kind, person: representing } : null;
}

/** The same as the API's input. */
export function registerInput(values: Values) {
  const { parts, about, concerns, matter, decision, proceedings, earlierComplaint, conductUntilOn } = values;
  return {
    idempotencyKey: values.idempotencyKey,
    channel: values.channel,
    receivedOn: values.receivedOn,
    backdatingReason: values.backdatingReason ?? null,
    openedOn: values.openedOn ?? null,
    firstFiledOn: values.firstFiledOn ?? null,
    paperReference: values.paperReference ?? null,
    oral: values.oral,
    readBack: values.readBack,
    language: values.language,
    parts: parts.all,
    wish: values.wish ?? null,
    namedPersons: values.namedPersons ?? null,
    aboutCoordinator: values.aboutCoordinator,
    departmentId: values.departmentId ?? null,
    oralWish: values.oralWish ?? null,
    complainant: values.complainant,
    representative: representativeInput(values.representative),
    screening: {
      about,
      concerns,
      matter,
      decision,
      proceedings,
      earlierComplaint,
      subject: parts.first.subject,
      conductUntilOn: conductUntilOn ?? null,
    },
  };
}
