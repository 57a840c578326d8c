import { lettersLeftToStand } from "../../complaint/correspondence/dispatch/posted-letters.ts";
import type { PortalChoice } from "../../complaint/correspondence/notice-kinds.ts";
import {
  anyComplainant,
  anyDay,
  anyLeaving,
  anyNotice,
  anyOf,
  type Chance,
  type Composers,
  maybe,
  mostly,
  someParts,
  soon,
  yesOrNo,
} from "./chance.ts";

/** Ends, letters, people, the ombudsman and the archive. */
export const randomLateCommands = {
  Withdraw: (complaint, chance) => ({
    type: "Withdraw" as const,
    partyId: anyComplainant(complaint, chance),
    statement: maybe(chance),
  }),
  ProposeReopening: (complaint, chance) => ({
    type: "ProposeReopening",
    ground: chance.pick(["NEW_FACTS", "MISTAKE", "RECOMMENDATION", "RETURNED", "NOT_SETTLED"]),
    reason: chance.text(),
    parts: mostly(chance) ? [] : someParts(complaint, chance),
  }),
  DecideReopening: (_, chance) => ({ type: "DecideReopening", approved: mostly(chance) }),
  SendMessage: (_, chance) => ({ type: "SendMessage", text: chance.text(), enclosures: [] }),
  AddNote: (_, chance) => ({ type: "AddNote", text: chance.text() }),
  ClaimNotice: (complaint, chance) => ({
    type: "ClaimNotice",
    number: anyNotice(complaint, chance),
    letterHash: "1".repeat(64),
  }),
  ReleaseNotice: (complaint, chance) => ({
    type: "ReleaseNotice",
    number: anyLeaving(complaint, chance),
    because: chance.pick(["NO_CONNECTION", "SIGN_IN", "SENDER", "NOT_TAKEN"]),
  }),
  RecordAnswerLost: (complaint, chance) => ({
    type: "RecordAnswerLost",
    number: anyLeaving(complaint, chance),
  }),
  RecordAcceptance: (complaint, chance) => ({
    type: "RecordAcceptance",
    number: anyLeaving(complaint, chance),
    acceptedAt: chance.todayOn.toZonedDateTime("Europe/Amsterdam").toInstant(),
  }),
  RecordDispatch: (complaint, chance) => ({
    type: "RecordDispatch",
    number: anyNotice(complaint, chance),
    dispatchedOn: anyDay(chance),
    evidence: chance.pick(["POSTED", "POSTED", "ACCEPTED_BY_MAIL_SERVER", "HANDED_OVER", "SHOWN"]),
    letterHash: "0".repeat(64),
  }),
  RecordDispatchFailure: (complaint, chance) => ({
    type: "RecordDispatchFailure",
    number: yesOrNo(chance) ? anyLeaving(complaint, chance) : anyNotice(complaint, chance),
    reason: chance.pick(["ADDRESS_REFUSED", "NO_ADDRESS", "CAME_BACK"]),
  }),
  LetPostedLetterStand: (complaint, chance) => ({
    type: "LetPostedLetterStand",
    number: anyOf(
      chance,
      lettersLeftToStand(complaint).map(({ number }) => number),
      anyNotice(complaint, chance),
    ),
    reason: chance.text(),
  }),
  ChangeContact: (complaint, chance) => ({
    type: "ChangeContact",
    partyId: chance.pick([
      anyComplainant(complaint, chance),
      complaint.representative?.partyId ?? chance.newcomer(),
    ]),
    identified: true,
    emailConsent: yesOrNo(chance),
    postalAddress: yesOrNo(chance),
    portal: portalChoice(chance),
  }),
  OpenPortal: (complaint, chance) => ({
    type: "OpenPortal" as const,
    partyId: chance.pick([
      anyComplainant(complaint, chance),
      complaint.representative?.partyId ?? chance.newcomer(),
    ]),
  }),
  ChooseLetters: (complaint, chance) => ({
    type: "ChooseLetters" as const,
    partyId: anyComplainant(complaint, chance),
    throughSpokesperson: yesOrNo(chance),
    statement: maybe(chance),
  }),
  AddComplainant: (_, chance) => ({
    type: "AddComplainant",
    partyId: chance.newcomer(),
    identified: yesOrNo(chance),
    emailConsent: yesOrNo(chance),
    postalAddress: yesOrNo(chance),
    portal: portalChoice(chance),
  }),
  RecordDeath: (complaint, chance) => ({
    type: "RecordDeath" as const,
    partyId: anyComplainant(complaint, chance),
    diedOn: anyDay(chance),
  }),
  AppointRepresentative: (_, chance) => ({
    type: "AppointRepresentative",
    partyId: chance.newcomer(),
    kind: chance.pick(["AUTHORISED", "ADVOCATE", "LEGAL_REPRESENTATIVE"]),
    emailConsent: yesOrNo(chance),
    postalAddress: yesOrNo(chance),
    portal: portalChoice(chance),
  }),
  RecordAuthorisation: (_, { pick }) => ({
    type: "RecordAuthorisation",
    authorisation: pick(["ASKED", "RECEIVED"]),
  }),
  RefuseRepresentative: (_, chance) => ({ type: "RefuseRepresentative", reason: chance.text() }),
  EndRepresentation: (_, chance) => ({ type: "EndRepresentation", reason: maybe(chance) }),
  ShareDossier: () => ({ type: "ShareDossier" }),
  RevokeDossierShare: () => ({ type: "RevokeDossierShare" }),
  OpenDossier: () => ({ type: "OpenDossier" }),
  RecordOmbudsmanRequest: (_, chance) => ({
    type: "RecordOmbudsmanRequest",
    receivedOn: anyDay(chance),
    via: chance.pick(["OMBUDSMAN", "OWN_MAIL", "DESK_LEAFLET"]),
  }),
  DemandInformation: (_, chance) => ({ type: "DemandInformation", text: chance.text(), dueOn: soon(chance) }),
  SupplyInformation: (_, chance) => ({
    type: "SupplyInformation" as const,
    demand: chance.pick([1, 1, 2]),
    text: chance.text(),
  }),
  ShareFindings: (_, chance) => ({ type: "ShareFindings", text: chance.text(), dueOn: soon(chance) }),
  ReactToFindings: (_, chance) => ({ type: "ReactToFindings", text: chance.text() }),
  RecordOmbudsmanReport: (_, chance) => ({
    type: "RecordOmbudsmanReport",
    verdict: chance.pick(["PROPER", "NOT_PROPER", "NO_INVESTIGATION"]),
    norms: yesOrNo(chance) ? ["PROMPTNESS"] : [],
    text: chance.text(),
    recommendations: chance.pick([[], [chance.text()], [chance.text(), chance.text()]]),
  }),
  AnswerRecommendation: (_, chance) => ({
    type: "AnswerRecommendation",
    number: chance.pick([1, 2]),
    choice: chance.pick(["FOLLOW", "PARTLY", "NOT"]),
    reasons: maybe(chance),
  }),
  CloseOmbudsmanCase: () => ({ type: "CloseOmbudsmanCase" }),
  PlaceHold: (_, chance) => ({ type: "PlaceHold", reason: chance.text() }),
  LiftHold: () => ({ type: "LiftHold" }),
  ArchiveComplaint: () => ({ type: "ArchiveComplaint" }),
  ChooseRetention: (_, chance) => ({
    type: "ChooseRetention",
    retention: chance.pick(["13.1.1", "13.1.3"]),
    reason: chance.text(),
  }),
  DestroyComplaint: (_, chance) => ({
    type: "DestroyComplaint",
    reportPublished: mostly(chance),
    listApproved: mostly(chance),
    mainStatus: chance.pick([undefined, "DESTROYED", "ARCHIVED"]),
  }),
} satisfies Partial<Composers>;

function portalChoice(chance: Chance): PortalChoice | undefined {
  return chance.pick(["ANNOUNCED", "SILENT", undefined, undefined]);
}
