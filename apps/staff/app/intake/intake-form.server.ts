import { idempotencyKey, line, longText, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { partInput, registerComplaintInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { codeIn, yesOrNo } from "../forms/code-schema.server.ts";
import { dayTyped } from "../forms/day-schema.server.ts";
import { person } from "../forms/person-schema.server.ts";
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

const part = z.object({
  subject: codeIn(subjectTexts.nl).optional(),
  description: longText(partInput.description).optional(),
});

/** The grievances typed, at least one; half a part would be lost in silence. */
export const parts = z
  .array(part.optional())
  .default([])
  .transform((sent, context) => {
    const parts = sent.flatMap((one, at) => {
      if (!one?.description && !one?.subject) return [];
      if (one.description && one.subject) return [{ description: one.description, subject: one.subject }];
      const missing = one.description ? "subject" : "description";
      context.addIssue({
        code: "invalid_type",
        expected: "string",
        input: undefined,
        path: [at, missing],
      });
      return [];
    });
    const [first] = parts;
    if (first) return { first, all: parts };
    context.addIssue({
      code: "invalid_type",
      expected: "string",
      input: undefined,
      path: [0, "description"],
    });
    return z.NEVER;
  });

/** What is asked when somebody's complaint is written down for them; the content is that of the citizen's own form. */
export const intakeForm = (todayOn: string) =>
  z.object({
    idempotencyKey: idempotencyKey(),
    channel: z.enum(["PAPER", "EMAIL", "DESK", "PHONE", "FORWARDED"]),
    receivedOn: dayTyped(todayOn),
    backdatingReason: longText(registerComplaintInput.backdatingReason).optional(),
    openedOn: dayTyped(todayOn).optional(),
    firstFiledOn: dayTyped(todayOn).optional(),
    paperReference: line().optional(),
    oral: yesOrNo(),
    readBack: ticked(),
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
    conductUntilOn: dayTyped(todayOn).optional(),
    complainant: person,
    representative: representative.optional(),
  });

/** Who speaks for the complainant: as what and who, or neither. Half of it would be lost in silence. */
export const representative = z
  .object({ kind: codeIn(representativeTexts.nl).optional(), person: person.optional() })
  .superRefine((sent, context) => {
    if ((sent.kind === undefined) === (sent.person === undefined)) return;
    const path = sent.kind === undefined ? ["kind"] : ["person", "name"];
    context.addIssue({ code: "invalid_type", expected: "string", path, input: undefined });
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
