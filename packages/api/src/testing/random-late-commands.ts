import { norms } from "@gehoor/domain";
import { type Composers, maybe, soon, spokesperson, stranger, text, waiting, yesOrNo } from "./chance.ts";

/** Ends, letters, people, the ombudsman and the archive. */
export const lateCommands = {
  Withdraw: (complaint, chance) => ({
    type: "Withdraw",
    partyId: spokesperson(complaint),
    statement: maybe(chance),
  }),
  ProposeReopening: (_, chance) => ({
    type: "ProposeReopening",
    ground: chance.pick(["NEW_FACTS", "MISTAKE"]),
    reason: text(chance),
  }),
  DecideReopening: (_, chance) => ({ type: "DecideReopening", approved: yesOrNo(chance) }),
  SendMessage: (_, chance) => ({
    type: "SendMessage",
    text: chance.keep("MESSAGE", "Hoe staat het?"),
    enclosures: [],
  }),
  AddNote: (_, chance) => ({ type: "AddNote", text: chance.keep("NOTE", "Teruggebeld.") }),
  RecordDispatch: (complaint, chance) => ({
    type: "RecordDispatch",
    number: waiting(complaint),
    dispatchedOn: chance.todayOn,
    evidence: "POSTED",
    letterHash: "0".repeat(64),
  }),
  RecordDispatchFailure: (complaint) => ({ type: "RecordDispatchFailure", number: waiting(complaint) }),
  ChangeContact: (complaint, chance) => ({
    type: "ChangeContact",
    partyId: spokesperson(complaint),
    ...{ identified: true, emailConsent: yesOrNo(chance), postalAddress: yesOrNo(chance) },
  }),
  AddComplainant: (_, chance) => ({
    type: "AddComplainant",
    partyId: stranger(chance),
    ...{ identified: true, emailConsent: true, postalAddress: false },
  }),
  RecordDeath: (complaint, { todayOn }) => ({
    type: "RecordDeath",
    partyId: spokesperson(complaint),
    diedOn: todayOn,
  }),
  AppointRepresentative: (_, chance) => ({
    type: "AppointRepresentative",
    partyId: stranger(chance),
    kind: chance.pick(["AUTHORISED", "ADVOCATE"]),
    ...{ emailConsent: true, postalAddress: false },
  }),
  RecordAuthorisation: () => ({ type: "RecordAuthorisation", authorisation: "RECEIVED" }),
  EndRepresentation: (_, chance) => ({ type: "EndRepresentation", reason: maybe(chance) }),
  ShareDossier: () => ({ type: "ShareDossier" }),
  RevokeDossierShare: () => ({ type: "RevokeDossierShare" }),
  OpenDossier: () => ({ type: "OpenDossier" }),
  RecordOmbudsmanRequest: (_, chance) => ({
    type: "RecordOmbudsmanRequest",
    receivedOn: chance.todayOn,
    via: chance.pick(["OMBUDSMAN", "OWN_MAIL"]),
  }),
  DemandInformation: (_, chance) => ({ type: "DemandInformation", text: text(chance), dueOn: soon(chance) }),
  SupplyInformation: (_, chance) => ({ type: "SupplyInformation", demand: 1, text: text(chance) }),
  ShareFindings: (_, chance) => ({ type: "ShareFindings", text: text(chance), dueOn: soon(chance) }),
  ReactToFindings: (_, chance) => ({ type: "ReactToFindings", text: text(chance) }),
  RecordOmbudsmanReport: (_, chance) => ({
    type: "RecordOmbudsmanReport",
    verdict: "NOT_PROPER",
    norms: [norms[1]],
    text: text(chance),
    recommendations: [text(chance)],
  }),
  AnswerRecommendation: (_, chance) => ({
    type: "AnswerRecommendation",
    number: 1,
    choice: chance.pick(["FOLLOW", "NOT"]),
    reasons: maybe(chance),
  }),
  CloseOmbudsmanCase: () => ({ type: "CloseOmbudsmanCase" }),
  PlaceHold: (_, chance) => ({ type: "PlaceHold", reason: text(chance) }),
  LiftHold: () => ({ type: "LiftHold" }),
  ArchiveComplaint: () => ({ type: "ArchiveComplaint" }),
  DestroyComplaint: () => ({
    type: "DestroyComplaint",
    ...{ reportPublished: true, listApproved: true, mainStatus: undefined },
  }),
} satisfies Partial<Composers>;
