import { defaultSettings, type NoticeKind } from "@gehoor/domain";
import { coordinator, handler, liaison, missing, signatory, system } from "@gehoor/domain/testing";
import type { ComposedLetter } from "../../letters/compose-letter.ts";
import { story } from "./case-story.ts";
import {
  adjourned,
  approved,
  asked,
  assessed,
  converted,
  decided,
  declined,
  escalated,
  extensionAsked,
  forwarded,
  handedOn,
  heard,
  inHandling,
  left,
  merged,
  outsideFormal,
  refusedRepresentative,
  reported,
  represented,
} from "./letter-stages.ts";

const day = Temporal.PlainDate.from;

/** One letter of every kind, each from a story in which the rules ask for it. */
export const letterOfEveryKind: Readonly<
  Record<NoticeKind, (...told: Parameters<typeof story>) => ComposedLetter>
> = {
  RECEIPT: (...told) => story(...told).letter("RECEIPT", "2026-11-23"),
  AUTHORISATION_ASKED: (...told) =>
    represented(...told)
      .next(coordinator, "2026-11-26", () => ({ type: "RecordAuthorisation", authorisation: "ASKED" }))
      .letter("AUTHORISATION_ASKED", "2026-11-26"),
  REPRESENTATIVE_REFUSED: (...told) =>
    refusedRepresentative(...told).letter("REPRESENTATIVE_REFUSED", "2026-11-26"),
  ACKNOWLEDGEMENT: (...told) => assessed(...told).letter("ACKNOWLEDGEMENT", "2026-11-24"),
  SUPPLEMENT_REQUEST: (...told) =>
    assessed(...told)
      .next(coordinator, "2026-11-25", (addText) => ({
        type: "RequestSupplement",
        lacking: addText("REASON", "De naam van de medewerker."),
        replyByOn: day("2026-12-09"),
      }))
      .letter("SUPPLEMENT_REQUEST", "2026-11-25"),
  OUTSIDE_FORMAL: (...told) => outsideFormal(...told).letter("OUTSIDE_FORMAL", "2026-11-25"),
  FORWARDED: (...told) => forwarded(...told).letter("FORWARDED", "2026-11-25"),
  FILE_TO_AUTHORITY: (...told) => forwarded(...told).letter("FILE_TO_AUTHORITY", "2026-11-25", "OTHERS"),
  CONVERTED: (...told) => converted(...told).letter("CONVERTED", "2026-11-25"),
  HAND_OVER: (...told) => converted(...told).letter("HAND_OVER", "2026-11-25", "OTHERS"),
  SIGNAL: (...told) => outsideFormal(...told).letter("SIGNAL", "2026-11-25", "OTHERS"),
  HAND_OVER_FAILED: (...told) =>
    left(forwarded(...told), "FORWARDED", "2026-11-25")
      .next(system, "2026-11-27", (_, complaint) => ({
        type: "RecordDispatchFailure",
        number: complaint.notices.findLast(({ kind }) => kind === "FILE_TO_AUTHORITY")?.number ?? 0,
      }))
      .letter("HAND_OVER_FAILED", "2026-11-27"),
  MERGED: (...told) => merged(...told).letter("MERGED", "2026-11-25"),
  UNMERGED: (...told) =>
    merged(...told)
      .next(coordinator, "2026-11-26", (addText) => ({
        type: "UnmergeComplaint",
        reason: addText("REASON", "Het gaat toch om een andere dag."),
      }))
      .letter("UNMERGED", "2026-11-26"),
  DECLINED: (...told) => declined(...told).letter("DECLINED", "2026-12-03"),
  SETTLEMENT_ASKED: (...told) => asked(...told).letter("SETTLEMENT_ASKED", "2026-11-30"),
  SETTLED: (...told) => {
    const proposed = asked(...told);
    return proposed
      .next(proposed.citizen, "2026-12-01", { type: "ConfirmSettlement" })
      .letter("SETTLED", "2026-12-01");
  },
  RESUMED: (...told) => {
    const proposed = asked(...told);
    return proposed
      .next(proposed.citizen, "2026-12-01", () => ({ type: "RefuseSettlement", remarks: undefined }))
      .letter("RESUMED", "2026-12-01");
  },
  COPY: (...told) => inHandling(...told).letter("COPY", "2026-12-01", "OTHERS"),
  HANDLER_CHANGED: (...told) => handedOn(...told).letter("HANDLER_CHANGED", "2026-12-04"),
  HEARING_OFFER: (...told) => inHandling(...told).letter("HEARING_OFFER", "2026-12-01"),
  HEARING_MOMENTS: (...told) =>
    inHandling(...told)
      .next(handler, "2026-12-02", (addText, complaint) => ({
        type: "ProposeHearingMoments",
        partyId: complaint.hearings[0]?.partyId ?? missing(),
        moments: [
          { plannedAt: Temporal.Instant.from("2026-12-08T12:30:00Z") },
          { plannedAt: Temporal.Instant.from("2026-12-10T09:00:00Z") },
        ],
        mode: "VISIT",
        place: addText("PLACE", "Raadhuisplein 1, kamer 2.14"),
      }))
      .letter("HEARING_MOMENTS", "2026-12-02"),
  HEARING_WAIVED: (...told) =>
    inHandling(...told)
      .next(handler, "2026-12-02", (addText, complaint) => ({
        type: "RecordWaiver",
        partyId: complaint.hearings[0]?.partyId ?? missing(),
        ground: "DECLARED",
        note: addText("REASON", "Belde: graag een schriftelijke reactie."),
      }))
      .letter("HEARING_WAIVED", "2026-12-02"),
  HEARING_INVITATION: (...told) =>
    inHandling(...told)
      .next(handler, "2026-12-02", (_, complaint) => ({
        type: "PlanHearing",
        partyId: complaint.hearings[0]?.partyId ?? missing(),
        plannedAt: Temporal.Instant.from("2026-12-08T12:30:00Z"),
        mode: "VISIT",
      }))
      .letter("HEARING_INVITATION", "2026-12-02"),
  HEARING_REPORT: (...told) => heard(...told).letter("HEARING_REPORT", "2026-12-09"),
  ADJOURNED: (...told) => adjourned(...told).letter("ADJOURNED", "2026-12-21"),
  POSTPONEMENT_ASKED: (...told) => extensionAsked(...told).letter("POSTPONEMENT_ASKED", "2027-01-20"),
  POSTPONED: (...told) => {
    const extended = extensionAsked(...told);
    return extended
      .next(extended.citizen, "2027-01-21", () => ({ type: "AnswerPostponement", agreed: true }))
      .letter("POSTPONED", "2027-01-21");
  },
  START_MOVED: (on, changes, place) =>
    story(on, changes, {
      settings: { ...defaultSettings, siteIsDesignated: true },
      ...place,
      byEmail: true,
    })
      .next(coordinator, "2026-11-25", () => ({ type: "MoveStartDate", startsOn: day("2026-11-25") }))
      .letter("START_MOVED", "2026-11-25"),
  DECISION: (...told) => approved(...told).letter("DECISION", "2026-12-17"),
  OUTCOME: (...told) => decided(...told).letter("OUTCOME", "2026-12-17", "OTHERS"),
  WITHDRAWN: (...told) => {
    const complained = story(...told);
    return complained
      .next(complained.citizen, "2026-11-27", (_, complaint) => ({
        type: "Withdraw",
        partyId: complaint.complainants[0]?.partyId ?? missing(),
        statement: undefined,
      }))
      .letter("WITHDRAWN", "2026-11-27");
  },
  REOPENED: (...told) =>
    decided(...told)
      .next(coordinator, "2027-01-05", (addText) => ({
        type: "ProposeReopening",
        ground: "NEW_FACTS",
        reason: addText("REASON", "Er is een opname gevonden."),
      }))
      .next(signatory, "2027-01-06", () => ({ type: "DecideReopening", approved: true }))
      .letter("REOPENED", "2027-01-06"),
  LATE: (...told) =>
    inHandling(...told)
      .next(system, "2027-01-06", { type: "NoteLate" })
      .letter("LATE", "2027-01-06"),
  MESSAGE: (...told) =>
    assessed(...told)
      .next(coordinator, "2026-11-25", (addText) => ({
        type: "SendMessage",
        text: addText("MESSAGE", "Wij bellen u donderdag."),
        enclosures: [],
      }))
      .letter("MESSAGE", "2026-11-25"),
  ESCALATED: () => escalated().letter("ESCALATED", "2027-01-04", "OTHERS"),
  REQUEST_SENT_ON: () =>
    left(escalated(), "REQUEST_TO_OMBUDSMAN", "2027-01-04").letter("REQUEST_SENT_ON", "2027-01-04"),
  REQUEST_TO_OMBUDSMAN: () => escalated().letter("REQUEST_TO_OMBUDSMAN", "2027-01-04", "OTHERS"),
  INFORMATION_TO_OMBUDSMAN: () =>
    escalated()
      .next(liaison, "2027-01-11", (addText) => ({
        type: "DemandInformation",
        text: addText("OMBUDSMAN", "Stuur mij het rooster van die dag."),
        dueOn: day("2027-01-25"),
      }))
      .next(coordinator, "2027-01-12", (addText) => ({
        type: "SupplyInformation",
        demand: 1,
        text: addText("OMBUDSMAN", "Het rooster vindt u hierbij beschreven."),
      }))
      .letter("INFORMATION_TO_OMBUDSMAN", "2027-01-12", "OTHERS"),
  REACTION_TO_FINDINGS: () =>
    escalated()
      .next(liaison, "2027-01-11", (addText) => ({
        type: "ShareFindings",
        text: addText("OMBUDSMAN", "De gemeente luisterde niet."),
        dueOn: day("2027-01-25"),
      }))
      .next(signatory, "2027-01-12", (addText) => ({
        type: "ReactToFindings",
        text: addText("OMBUDSMAN", "Wij herkennen ons hierin."),
      }))
      .letter("REACTION_TO_FINDINGS", "2027-01-12", "OTHERS"),
  OMBUDSMAN_REPORT: () => reported().letter("OMBUDSMAN_REPORT", "2027-02-01", "OTHERS"),
  FOLLOW_UP_TO_OMBUDSMAN: () =>
    reported()
      .next(signatory, "2027-02-08", (addText) => ({
        type: "AnswerRecommendation",
        number: 1,
        choice: "NOT",
        reasons: addText("OMBUDSMAN", "De balie is inmiddels gesloten."),
      }))
      .letter("FOLLOW_UP_TO_OMBUDSMAN", "2027-02-08", "OTHERS"),
};
