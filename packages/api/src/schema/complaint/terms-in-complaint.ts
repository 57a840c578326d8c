import {
  adjournUntilOn,
  amsterdamDay,
  calendarDifference,
  deadlines,
  decisionTerm,
  isOpenStatus,
  type MovedDeadline,
  nextDeadline,
  parallelProcedureTerms,
  settingsDifference,
} from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { badUserInput } from "../../request-errors.ts";
import { builder } from "../base/builder.ts";
import { DateScalar } from "../base/scalars.ts";
import { TermKindEnum } from "../codes/term-codes.ts";
import { allExposed, is, orNull } from "../exposed.ts";
import { type DeadlineToday, DeadlineType, TermType } from "../terms.ts";
import { ComplaintType, shown } from "./complaint-type.ts";

export const TermDifferenceType = builder.objectRef<MovedDeadline>("TermDifference").implement({
  description: "A running deadline that the newest calendar or settings would move.",
  authScopes: { staff: true },
  fields: allExposed({
    kind: is(TermKindEnum, "Which term."),
    fromOn: is(DateScalar, "Due as it is."),
    toOn: is(DateScalar, "Due once the newest version is adopted."),
  }),
});

interface AdjournmentInView {
  readonly weeks: number;
  readonly on: Temporal.PlainDate;
  readonly reason: string | null;
}

const AdjournmentType = builder.objectRef<AdjournmentInView>("Adjournment").implement({
  description: "The one adjournment (verdaging, Awb 9:11(2)).",
  authScopes: { signedIn: true },
  fields: allExposed({
    weeks: is("Int", "One to four."),
    on: is(DateScalar, "The day it was decided."),
    reason: orNull("String", "As in the letters; null once erased."),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  deadlines: t.field({
    type: [DeadlineType],
    description: "Every term that plays a part as it stands, with its computation and what met it.",
    ...shown("DEADLINES", [], deadlinesInView),
  }),
  nextDeadline: t.field({
    type: DeadlineType,
    nullable: true,
    description:
      "The duty that counts now, null when none runs. A missed target of the municipality's own is among the deadlines, not here.",
    ...shown(
      "DEADLINES",
      null,
      (dossier) => nextDeadline(deadlinesInView(dossier), amsterdamDay(dossier.context.now)) ?? null,
    ),
  }),
  adjournment: t.field({
    type: AdjournmentType,
    nullable: true,
    description: "Null while not adjourned.",
    ...shown("DEADLINES", null, adjournmentInView),
  }),
  adjournmentPreview: t.field({
    type: TermType,
    nullable: true,
    args: { weeks: t.arg.int({ required: true, description: "One to four." }) },
    description: "The decision term if adjourned by these weeks (1 to 4): a preview that changes nothing.",
    extensions: { fieldGroup: "SCREENING" },
    resolve: (dossier, { weeks }) => {
      if (weeks < 1 || weeks > 4) throw badUserInput("weeks", "Weeks must lie within 1 and 4.");
      const { complaint, context } = dossier;
      if (!dossier.shows("SCREENING") || !canAdjourn(dossier)) return null;
      return decisionTerm({ ...complaint, adjournment: { weeks, on: amsterdamDay(context.now) } }, context);
    },
  }),
  calendarDifference: t.field({
    type: [TermDifferenceType],
    description: "What the deadlines would become with the newest calendar; empty when nothing changes.",
    ...shown("SCREENING", [], ({ complaint, context }) => [...calendarDifference(complaint, context)]),
  }),
  settingsDifference: t.field({
    type: [TermDifferenceType],
    description: "What the deadlines would become with the newest settings; empty when nothing changes.",
    ...shown("SCREENING", [], ({ complaint, context }) => [...settingsDifference(complaint, context)]),
  }),
  postponedUntilOn: t.field({
    type: DateScalar,
    nullable: true,
    description: "Agreed in writing with the complainant (Awb 9:11(3)); null when not postponed.",
    ...shown("DEADLINES", null, ({ complaint }) => complaint.postponements.at(-1)?.untilOn ?? null),
  }),
}));

/** Once, and while the first term runs (Awb 9:11(2)); an oral complaint is shown what it would be. */
function canAdjourn({ complaint, context }: Dossier): boolean {
  if (complaint.adjournment || !isOpenStatus(complaint.status)) return false;
  const untilOn = adjournUntilOn(complaint, context);
  return !untilOn || Temporal.PlainDate.compare(amsterdamDay(context.now), untilOn) <= 0;
}

/** The authority's own affairs with the ombudsman and its inner targets are no business of the person complained about. */
const forRespondent = ["DECISION", "POSTPONED_DECISION", "ANSWER_TARGET", "HEARING_REPLY"];
const withOmbudsman = ["OMBUDSMAN_DEMAND", "FOLLOW_UP"];

function deadlinesInView(dossier: Dossier): DeadlineToday[] {
  const todayOn = amsterdamDay(dossier.context.now);
  return deadlines(dossier.complaint, dossier.context)
    .filter(({ kind, partyId }) => {
      if (partyId && partyId !== dossier.self && !dossier.shows("ALL_HEARINGS"))
        return isOwnSide(dossier, partyId);
      if (kind === "DECLARATION" && !dossier.shows("ASSIGNMENT")) return false;
      if (parallelProcedureTerms.includes(kind) && !dossier.shows("FLAGS")) return false;
      if (dossier.view === "RESPONDENT") return forRespondent.includes(kind);
      return dossier.shows("OMBUDSMAN_THREAD") || !withOmbudsman.includes(kind);
    })
    .map((deadline) => ({ ...deadline, todayOn }));
}

function isOwnSide(dossier: Dossier, partyId: string): boolean {
  return (
    dossier.view === "COMPLAINANT" &&
    !dossier.complaint.respondents.some((respondent) => respondent.partyId === partyId)
  );
}

async function adjournmentInView(dossier: Dossier): Promise<AdjournmentInView | null> {
  const { adjournment } = dossier.complaint;
  if (!adjournment) return null;
  const event = await dossier.last("ComplaintAdjourned");
  return { ...adjournment, reason: await dossier.text(event?.reason) };
}
