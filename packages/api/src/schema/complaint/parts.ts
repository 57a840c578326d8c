import {
  type Judgement,
  type Norm,
  type OpeningText,
  openingTexts,
  type Part,
  type PartEnding,
  type Subject,
  type TextRef,
} from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { builder } from "../base/builder.ts";
import { DateScalar } from "../base/scalars.ts";
import { SubjectEnum } from "../codes/complaint-codes.ts";
import { DeclineGroundEnum, JudgementEnum, NormEnum, PartEndEnum } from "../codes/decision-codes.ts";
import { HearingModeEnum } from "../codes/hearing-codes.ts";
import { allExposed, exposed, is, orNull } from "../exposed.ts";
import { openingTextFields } from "../opening/opening-texts.ts";
import { ComplaintType, shown } from "./complaint-type.ts";
import { showsJudgement } from "./ending/outcome-in-view.ts";
import { firstLine } from "./first-line.ts";

interface PartEndingInView extends PartEnding {
  readonly reasons: string | null;
}

const PartEndingType = builder.objectRef<PartEndingInView>("PartEnding").implement({
  description: "How one grievance ended by itself, beside what became of the others.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      as: is(PartEndEnum, "In what way."),
      on: is(DateScalar, "When; of a decline the day on which its letter left."),
      ombudsmanUntilOn: orNull(
        DateScalar,
        "Last day of the ombudsman's year about it (Awb 9:24); null where it goes on elsewhere.",
      ),
      ground: orNull(
        DeclineGroundEnum,
        "Why it is not handled (Awb 9:8); null for another end, and for a respondent.",
      ),
      reasons: orNull("String", "The reasons of the letter; null as the ground is, or once erased."),
    }),
    letter: t.int({
      nullable: true,
      description: "The number of the letter that told of it; null where none did, and for a respondent.",
      resolve: ({ notice }) => notice ?? null,
    }),
  }),
});

interface PartInView {
  readonly number: number;
  readonly subject: Subject;
  readonly ending: PartEndingInView | null;
  readonly description: string | null;
  readonly findings: string | null;
  readonly judgement: Judgement | null;
  readonly norms: readonly Norm[];
}

const PartType = builder.objectRef<PartInView>("Part").implement({
  description: "One grievance (klachtonderdeel), judged by itself.",
  authScopes: { signedIn: true },
  fields: allExposed({
    description: orNull(
      "String",
      "In the complainant's words; for a respondent the text of the copy. Null when left out or erased.",
    ),
    judgement: orNull(JudgementEnum, "Null until judged; for the parties until the answer has left."),
    findings: orNull("String", "What was found; null as the judgement is."),
    norms: is([NormEnum], "The norms it was held against; empty until judged."),
    number: is("Int", "From one."),
    subject: is(SubjectEnum, "What it is about."),
    ending: orNull(
      PartEndingType,
      "How it ended by itself; then it needs no judgement. Null while it is open, or was judged.",
    ),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  parts: t.field({
    type: [PartType],
    description: "The grievances, in the complainant's order.",
    ...shown("PARTS", [], (dossier) =>
      Promise.all(dossier.complaint.parts.map((part) => partInView(dossier, part))),
    ),
  }),
  summary: t.string({
    nullable: true,
    description: "One line: the beginning of the first part. Null where left out or erased.",
    ...shown("PARTS", null, summaryOf),
  }),
  ...Object.fromEntries(
    openingTexts.map((name) => [
      name,
      t.string({
        nullable: true,
        description: openingTextFields[name].description,
        ...shown("PARTS", null, (dossier) => openingTextIn(dossier, name)),
      }),
    ]),
  ),
  oralWish: t.field({
    type: HearingModeEnum,
    nullable: true,
    description: "How the complainant would like to explain in person; null when that was not wished.",
    ...shown("MESSAGES", null, ({ complaint }) => complaint.oralWish ?? null),
  }),
  conductUntilOn: t.field({
    type: DateScalar,
    nullable: true,
    description: "The last day of the conduct; null when not said.",
    ...shown("PARTS", null, ({ complaint }) => complaint.conductUntilOn ?? null),
  }),
}));

async function partInView(dossier: Dossier, part: Part): Promise<PartInView> {
  const judged = showsJudgement(dossier);
  return {
    number: part.number,
    subject: part.subject,
    ending: await endingInView(dossier, part),
    description: await dossier.text(descriptionIn(dossier, part)),
    findings: judged ? await dossier.text(part.findings) : null,
    judgement: (judged && part.judgement) || null,
    norms: judged ? part.norms : [],
  };
}

/** To whom the outcome is shown; the person complained about hears it once all has ended, and not what was written. */
async function endingInView(dossier: Dossier, { ending }: Part): Promise<PartEndingInView | null> {
  const { complaint, view } = dossier;
  if (!ending || !dossier.shows("OUTCOME")) return null;
  if (view === "RESPONDENT")
    return complaint.ending ? { ...ending, ground: undefined, notice: undefined, reasons: null } : null;
  const declines = [...complaint.partDeclines, ...(complaint.decline ? [complaint.decline] : [])];
  const decline = declines.find(({ notice }) => notice === ending.notice);
  return { ...ending, reasons: await dossier.text(decline?.reasons) };
}

/** A redacted copy stands in the place of the first part, and nothing in that of the others. */
function descriptionIn(dossier: Dossier, part: Part): TextRef | undefined {
  const redaction = redactionFor(dossier);
  if (!redaction) return part.description;
  return part.number === dossier.complaint.parts[0]?.number ? redaction : undefined;
}

function redactionFor(dossier: Dossier): TextRef | undefined {
  return dossier.view === "RESPONDENT"
    ? dossier.complaint.respondents.find(({ partyId }) => partyId === dossier.self)?.redaction
    : undefined;
}

async function openingTextIn(dossier: Dossier, name: OpeningText): Promise<string | null> {
  const [opening] = await dossier.events();
  const began = opening?.type === "ComplaintSubmitted" || opening?.type === "ComplaintRegistered";
  return dossier.text(began && !redactionFor(dossier) ? opening[name] : undefined);
}

async function summaryOf(dossier: Dossier): Promise<string | null> {
  const first = dossier.complaint.parts[0];
  const text = first ? await dossier.text(descriptionIn(dossier, first)) : null;
  return text === null ? null : firstLine(text);
}
