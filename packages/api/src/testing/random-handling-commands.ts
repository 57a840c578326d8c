import { norms } from "@gehoor/domain";
import { anyHearing, type Composers, maybe, mode, part, soon, text, yesOrNo } from "./chance.ts";

/** Settling, hearing, the term and the judgement. */
export const handlingCommands = {
  StartInformal: (_, chance) => ({ type: "StartInformal", agreement: text(chance) }),
  AskSettled: (_, chance) => ({ type: "AskSettled", text: text(chance) }),
  ConfirmSettlement: () => ({ type: "ConfirmSettlement" }),
  RefuseSettlement: (_, chance) => ({ type: "RefuseSettlement", remarks: maybe(chance) }),
  RecordSettlement: (_, chance) => ({ type: "RecordSettlement", note: text(chance) }),
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
    plannedAt: soon(chance).toZonedDateTime("Europe/Amsterdam").toInstant(),
    mode: mode(chance),
  }),
  RecordHearing: (complaint, chance) => ({
    type: "RecordHearing",
    partyId: anyHearing(complaint, chance),
    heardOn: chance.todayOn,
    mode: mode(chance),
    report: text(chance),
  }),
  RecordWaiver: (complaint, chance) => ({
    type: "RecordWaiver",
    partyId: anyHearing(complaint, chance),
    ground: chance.pick(["DECLARED", "NO_RESPONSE", "MANIFESTLY_UNFOUNDED"]),
    note: text(chance),
  }),
  Adjourn: (_, chance) => ({ type: "Adjourn", weeks: chance.pick([1, 4]), reason: text(chance) }),
  AskPostponement: (_, chance) => ({ type: "AskPostponement", untilOn: soon(chance), reason: text(chance) }),
  AnswerPostponement: (_, chance) => ({ type: "AnswerPostponement", agreed: yesOrNo(chance) }),
  RecordPostponementConsent: (_, chance) => ({
    type: "RecordPostponementConsent",
    untilOn: soon(chance),
    consent: text(chance),
    consentedOn: chance.todayOn,
  }),
  NoteLate: () => ({ type: "NoteLate" }),
  RequestAdvice: () => ({ type: "RequestAdvice" }),
  GiveAdvice: (_, chance) => ({ type: "GiveAdvice", report: text(chance) }),
  JudgePart: (complaint, chance) => ({
    type: "JudgePart",
    part: part(complaint, chance),
    judgement: chance.pick(["FOUNDED", "UNFOUNDED", "NONE"]),
    findings: text(chance),
    norms: [norms[0]],
  }),
  DrawConclusions: (_, chance) => ({
    type: "DrawConclusions",
    text: maybe(chance),
    measures: chance.pick([
      [],
      [{ description: text(chance), departmentId: undefined, dueOn: soon(chance) }],
    ]),
    deviatesFromAdvice: false,
    deviationReason: undefined,
  }),
  DraftDecision: () => ({ type: "DraftDecision" }),
  ReturnDraft: (_, chance) => ({ type: "ReturnDraft", comments: text(chance) }),
  ApproveDecision: () => ({ type: "ApproveDecision" }),
} satisfies Partial<Composers>;
