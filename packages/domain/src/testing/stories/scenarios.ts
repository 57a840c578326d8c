import { dutchCalendar } from "../../calendar/dutch-calendar.ts";
import type { Context } from "../../complaint/context.ts";
import type { ComplaintId } from "../../ids.ts";
import { settings, settingsWithAdviser } from "../context.ts";
import { day } from "../days.ts";
import { after, type History, type Step } from "../history.ts";
import { idOf } from "../ids.ts";
import {
  anna,
  annaId,
  carlaId,
  coordinator,
  deputy,
  dirkId,
  handler,
  intake,
  otherHandler,
  recordsManager,
} from "../people.ts";
import { screening } from "../submissions.ts";
import { text } from "../texts.ts";
import { sent } from "../walks/leaving.ts";
import {
  atAdviser,
  declineApproved,
  declined,
  declinedForNow,
  declineProposed,
  demanded,
  escalated,
  findingsShared,
  followedUp,
  forwarded,
  goesToBbs,
  heardByAdviser,
  momentsProposed,
  postponementAsked,
  recommended,
  sentBack,
  settled,
  settlementAsked,
  straightToOmbudsman,
  withdrawn,
} from "./side-stages.ts";
import {
  approved,
  archived,
  assessing,
  conclude,
  decided,
  drafted,
  heard,
  inHandling,
  investigated,
  judge,
  nameDirk,
  propose,
  received,
  registered,
} from "./stages.ts";

/** A complaint at a moment that matters for who may do and see what. */
export interface Scenario {
  readonly name: string;
  readonly on: string;
  readonly history: History;
  readonly changes: Partial<Context>;
}

const withAdviser = { settings: settingsWithAdviser };

const supplementAsked = after(assessing(), [
  "2026-03-04",
  coordinator,
  { type: "RequestSupplement", lacking: text("which-counter"), replyByOn: day("2026-03-18") },
]);
/** All three can still be settled: the copy has not been asked for, nobody has taken the breach over. */
const peopleNamed = after(
  assessing(),
  nameDirk,
  ["2026-03-04", coordinator, { type: "RecordInvolvement", staffId: handler.staffId }],
  ["2026-03-04", coordinator, { type: "OpenParallelProcedure", kind: "DATA_BREACH" }],
);
const byMail = registered({ channel: "EMAIL" });
const spamProposed = after(byMail, ["2026-03-02", intake, { type: "ProposeSpam", reason: text("advert") }]);
const reopeningProposed = after(decided(), [
  "2026-04-01",
  coordinator,
  { type: "ProposeReopening", ground: "NEW_FACTS", reason: text("a-witness-wrote") },
]);
const appointed: Step = [
  "2026-03-06",
  anna,
  {
    type: "AppointRepresentative",
    partyId: carlaId,
    kind: "AUTHORISED",
    emailConsent: true,
    postalAddress: true,
  },
];
const held: Step = ["2026-04-01", coordinator, { type: "PlaceHold", reason: text("court-case") }];
const newestCalendar = { ...dutchCalendar, version: 2 };
const newestSettings = { ...settings, version: 2, contactTargetDays: 5 };
const merged = after(assessing(), [
  "2026-03-04",
  coordinator,
  {
    type: "MergeComplaint",
    into: {
      complaintId: idOf<ComplaintId>("main"),
      sameComplainant: true,
      receivedAt: Temporal.Instant.from("2026-02-24T09:00:00Z"),
      status: "IN_HANDLING" as const,
      receivedOn: day("2026-02-24"),
      startsOn: day("2026-02-24"),
    },
  },
]);

/** From the first contact to destruction, the waits and proposals in between included. */
export const scenarios: readonly Scenario[] = [
  scenario("told by phone, not confirmed", "2026-03-03", registered({ channel: "PHONE", oral: true })),
  scenario("by mail, newer calendar and settings", "2026-03-03", byMail, {
    newestCalendar,
    newestSettings,
  }),
  scenario("received", "2026-03-03", received()),
  scenario("names the deputy", "2026-03-03", received({ namedStaff: [deputy.staffId] })),
  scenario("spam proposed", "2026-03-03", spamProposed),
  scenario("assessing", "2026-03-04", assessing()),
  scenario("respondent named, somebody involved, data breach", "2026-03-05", peopleNamed),
  scenario("supplement term passed", "2026-03-19", supplementAsked),
  scenario("decline proposed", "2026-03-11", declineProposed()),
  scenario("decline approved", "2026-03-12", declineApproved()),
  scenario("informal, settlement asked", "2026-03-10", settlementAsked()),
  scenario("in handling", "2026-03-09", inHandling()),
  scenario("at the adviser", "2026-03-10", atAdviser(), withAdviser),
  scenario("heard by the adviser", "2026-03-16", heardByAdviser(), withAdviser),
  scenario("adviser wanted", "2026-03-09", inHandling(), withAdviser),
  scenario("judged", "2026-03-16", after(investigated(), judge(1, "FOUNDED"), conclude())),
  scenario(
    "represented, moments to be heard proposed",
    "2026-03-06",
    after(inHandling(), appointed, ...[annaId, dirkId].map(momentsProposed)),
  ),
  scenario("postponement asked", "2026-05-07", postponementAsked()),
  scenario("draft", "2026-03-18", drafted()),
  scenario("approved, not sent", "2026-03-18", approved()),
  scenario("late", "2026-04-14", inHandling()),
  scenario("decided", "2026-04-01", decided()),
  scenario("reopening proposed", "2026-04-02", reopeningProposed),
  scenario("settled", "2026-04-01", settled()),
  scenario("declined", "2026-04-01", declined()),
  scenario("declined until an investigation ends", "2026-06-01", declinedForNow()),
  scenario("withdrawn", "2026-04-01", withdrawn()),
  scenario("forwarded", "2026-04-01", forwarded()),
  scenario("merged", "2026-04-01", merged),
  scenario("spam", "2026-04-01", confirmedSpam()),
  scenario("dossier shared", "2026-04-02", after(decided(), ["2026-04-01", anna, { type: "ShareDossier" }])),
  scenario("with the ombudsman", "2026-04-02", escalated()),
  scenario("information demanded", "2026-04-09", demanded()),
  scenario("findings shared", "2026-05-11", findingsShared()),
  scenario("recommendation made", "2026-07-02", recommended()),
  scenario("recommendation answered", "2026-07-21", followedUp()),
  scenario("ombudsman's year over", "2027-03-22", decided()),
  scenario("held", "2027-03-22", after(decided(), held)),
  scenario("archived", "2027-04-01", archived()),
  scenario("retention over", "2031-03-19", archived()),
  scenario("destroyed", "2031-04-01", destroyed()),
  scenario("asked the ombudsman, no complaint", "2026-03-04", straightToOmbudsman()),
  scenario("sent back by the ombudsman, taken up", "2026-03-19", sentBack()),
  scenario("end outside the formal track proposed", "2026-03-19", outsideProposed()),
  scenario("the complainant died", "2026-03-10", complainantDied()),
  scenario("end after death proposed", "2026-03-19", deathProposed()),
  scenario("on its way to another authority", "2026-03-05", after(assessing(), goesToBbs())),
  scenario("a later day of receipt proposed", "2026-03-06", laterReceiptProposed()),
  scenario(
    "another asked to handle it",
    "2026-03-10",
    after(inHandling(), propose(otherHandler, "2026-03-09")),
  ),
  scenario("somebody asked to handle it", "2026-03-06", somebodyAsked()),
  scenario("report sent to both sides", "2026-03-16", reportSent()),
];

export function scenario(
  name: string,
  on: string,
  history: History,
  changes: Partial<Context> = {},
): Scenario {
  return { name, on, history, changes };
}

function outsideProposed(): History {
  const proposal = {
    type: "ProposeOutsideFormal",
    ground: "ABOUT_ANOTHER",
    reasons: text("for-another"),
  } as const;
  const forAnother = received({ screening: screening({ concerns: "OTHER" }) });
  return after(
    assessing(forAnother),
    ["2026-03-10", coordinator, { type: "SetDepartment", departmentId: idOf("department") }],
    ["2026-03-10", coordinator, proposal],
  );
}

function deathProposed(): History {
  const attempt = { type: "ProposeEndAfterDeath", attempt: text("heirs-sought") } as const;
  return after(complainantDied(), ["2026-03-18", coordinator, attempt]);
}

function complainantDied(): History {
  const died = { type: "RecordDeath", partyId: annaId, diedOn: day("2026-03-08") } as const;
  return after(inHandling(), ["2026-03-09", coordinator, died]);
}

function laterReceiptProposed(): History {
  const receivedOn = day("2026-03-03");
  const evidence = text("message-with-header");
  const reason = text("read-wrong");
  return after(byMail, [
    "2026-03-05",
    coordinator,
    { type: "CorrectReceiptDate", receivedOn, reason, evidence },
  ]);
}

function somebodyAsked(): History {
  return after(assessing(), nameDirk, propose(otherHandler, "2026-03-05"));
}

/** Anna was heard, and each side has had the report since Friday 13 March. */
function reportSent(): History {
  const reported = after(sent(inHandling(), "COPY", "2026-03-05"), heard(annaId, "2026-03-12"));
  return sent(sent(reported, "HEARING_REPORT", "2026-03-13", annaId), "HEARING_REPORT", "2026-03-13", dirkId);
}

function confirmedSpam(): History {
  return after(spamProposed, ["2026-03-03", coordinator, { type: "ConfirmSpam", confirmed: true }]);
}

function destroyed(): History {
  const command = { type: "DestroyComplaint", reportPublished: true, listApproved: true } as const;
  return after(archived(), ["2031-03-19", recordsManager, { ...command, mainStatus: undefined }]);
}
