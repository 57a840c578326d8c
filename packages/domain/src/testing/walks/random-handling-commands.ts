import type { Complaint } from "../../complaint/complaint.ts";
import type { PartyId } from "../../ids.ts";
import {
  anyComplainant,
  anyDay,
  anyDepartment,
  anyHearing,
  anyOf,
  anyPart,
  anyTime,
  type Chance,
  type Composers,
  maybe,
  mode,
  mostly,
  someParts,
  soon,
  yesOrNo,
} from "./chance.ts";

/** Settling, hearing, the term, the judgement and the answer. */
export const randomHandlingCommands = {
  StartInformal: (_, chance) => ({ type: "StartInformal", agreement: chance.text() }),
  AskSettled: (complaint, chance) => ({
    type: "AskSettled",
    text: chance.text(),
    parts: someParts(complaint, chance),
  }),
  ConfirmSettlement: (complaint, chance) => ({
    type: "ConfirmSettlement",
    parts: mostly(chance) ? [] : someParts(complaint, chance),
  }),
  RefuseSettlement: (_, chance) => ({ type: "RefuseSettlement", remarks: maybe(chance) }),
  RecordSettlement: (complaint, chance) => ({
    type: "RecordSettlement",
    note: chance.text(),
    saidBy: anyWord(complaint, chance),
    parts: someParts(complaint, chance),
  }),
  EndInformal: () => ({ type: "EndInformal" }),
  ReportNotSettled: (_, chance) => ({ type: "ReportNotSettled", remarks: maybe(chance) }),
  AskHearing: (_, chance) => ({ type: "AskHearing", mode: mode(chance) }),
  WaiveHearing: () => ({ type: "WaiveHearing" }),
  OfferHearingAgain: (complaint, chance) => ({
    type: "OfferHearingAgain",
    partyId: anyHearing(complaint, chance),
  }),
  PlanHearing: (complaint, chance) => ({
    type: "PlanHearing",
    partyId: anyHearing(complaint, chance),
    plannedAt: anyTime(chance),
    mode: mode(chance),
  }),
  ProposeHearingMoments: (complaint, chance) => ({
    type: "ProposeHearingMoments",
    partyId: anyHearing(complaint, chance),
    moments: [{ plannedAt: anyTime(chance) }, { plannedAt: anyTime(chance) }],
    mode: mode(chance),
    place: maybe(chance),
  }),
  ChooseHearingMoment: (complaint, chance) => ({
    type: "ChooseHearingMoment",
    plannedAt: anyOf(
      chance,
      complaint.hearings.flatMap(({ proposal }) => proposal?.moments.map((one) => one.plannedAt) ?? []),
      anyTime(chance),
    ),
  }),
  AskOtherMoment: (_, chance) => ({ type: "AskOtherMoment", words: chance.text() }),
  RecordHearing: (complaint, chance) => ({
    type: "RecordHearing",
    partyId: anyHearing(complaint, chance),
    heardOn: anyDay(chance),
    mode: mode(chance),
    report: chance.text(),
  }),
  ReactToReport: (_, chance) => ({ type: "ReactToReport", remarks: maybe(chance) }),
  RecordReportReaction: (complaint, chance) => ({
    type: "RecordReportReaction" as const,
    partyId: anyOf(
      chance,
      complaint.reportWeeks.map((one) => one.partyId),
      chance.newcomer(),
    ),
    words: chance.text(),
  }),
  RecordWaiver: (complaint, chance) => ({
    type: "RecordWaiver",
    partyId: anyHearing(complaint, chance),
    ground: chance.pick(["DECLARED", "NO_RESPONSE", "MANIFESTLY_UNFOUNDED"]),
    note: chance.text(),
    saidBy: anyWord(complaint, chance),
  }),
  Adjourn: (_, chance) => ({
    type: "Adjourn" as const,
    weeks: chance.pick([1, 4, 4, 0, 5, 1.5]),
    reason: chance.text(),
  }),
  AskPostponement: (_, chance) => ({
    type: "AskPostponement" as const,
    untilOn: soon(chance),
    reason: chance.text(),
  }),
  AnswerPostponement: (_, chance) => ({ type: "AnswerPostponement", agreed: mostly(chance) }),
  RecordPostponementConsent: (complaint, chance) => ({
    type: "RecordPostponementConsent",
    saidBy: mostly(chance) ? whoHasNotAgreed(complaint) : anyWord(complaint, chance),
    untilOn: mostly(chance) ? (complaint.postponementRequest?.untilOn ?? soon(chance)) : soon(chance),
    consent: chance.text(),
    consentedOn: anyDay(chance),
  }),
  NoteLate: () => ({ type: "NoteLate" }),
  RequestAdvice: () => ({ type: "RequestAdvice" }),
  GiveAdvice: (_, chance) => ({ type: "GiveAdvice", report: chance.text() }),
  JudgePart: (complaint, chance) => {
    const unjudged = complaint.parts.find((part) => !part.judgement && !part.ending)?.number;
    return {
      type: "JudgePart",
      part: mostly(chance) ? (unjudged ?? 1) : anyPart(complaint, chance),
      judgement: chance.pick(["FOUNDED", "UNFOUNDED", "NONE"]),
      findings: chance.text(),
      norms: mostly(chance) ? ["PROMPTNESS"] : [],
    };
  },
  DrawConclusions: (_, chance) => ({
    type: "DrawConclusions",
    text: maybe(chance),
    measures: yesOrNo(chance)
      ? [{ description: chance.text(), departmentId: anyDepartment(chance), dueOn: soon(chance) }]
      : [],
    ...chance.pick([
      { deviatesFromAdvice: false, deviationReason: undefined },
      { deviatesFromAdvice: true, deviationReason: chance.text() },
      { deviatesFromAdvice: yesOrNo(chance), deviationReason: maybe(chance) },
    ]),
  }),
  DraftDecision: () => ({ type: "DraftDecision" }),
  ReturnDraft: (_, chance) => ({ type: "ReturnDraft", comments: chance.text() }),
  ApproveDecision: () => ({ type: "ApproveDecision" }),
} satisfies Partial<Composers>;

/** The next of several whose consent to more time is still wanting. */
function whoHasNotAgreed({ complainants, postponementBy }: Complaint): PartyId | undefined {
  const awaited = complainants.find(
    ({ partyId, withdrawnOn, deceasedOn }) =>
      !withdrawnOn && !deceasedOn && !postponementBy.some((one) => one.partyId === partyId),
  );
  return complainants.length > 1 ? awaited?.partyId : undefined;
}

/** Of whoever could have said it; where it is one person, mostly not named. */
function anyWord(complaint: Complaint, chance: Chance): PartyId | undefined {
  return chance.pick([
    complaint.complainants.length > 1 ? anyComplainant(complaint, chance) : undefined,
    anyComplainant(complaint, chance),
    complaint.representative?.partyId,
  ]);
}
