import type { PartyId } from "../../ids.ts";
import { declineFor, forwardToBbs, recordHearing } from "../commands.ts";
import { settingsWithAdviser } from "../context.ts";
import { at, day } from "../days.ts";
import { after, afterWith, type History, type Step } from "../history.ts";
import {
  adviser,
  anna,
  annaId,
  coordinator,
  dirkId,
  handler,
  intake,
  liaison,
  signatory,
} from "../people.ts";
import { ombudsmanRequest } from "../submissions.ts";
import { text } from "../texts.ts";
import { sent } from "../walks/leaving.ts";
import { assessing, decided, inHandling } from "./stages.ts";

/** Off the usual way: sent on, declined, settled, withdrawn, with the ombudsman or the adviser. */
/** The whole goes to BBS on Wednesday 4 March, or these parts do: decided, and its file not yet gone. */
export const goesToBbs = (parts: readonly number[] = []): Step => [
  "2026-03-04",
  coordinator,
  forwardToBbs(parts),
];

/** Sent on to BBS: the file left the same day. */
export function forwarded(history: History = assessing(), parts: readonly number[] = []): History {
  return sent(after(history, goesToBbs(parts)), "FILE_TO_AUTHORITY", "2026-03-04");
}

export const proposeDecline = [
  "2026-03-10",
  coordinator,
  declineFor("INSUFFICIENT_INTEREST", text("why-declined")),
] as const satisfies Step;

/** The coordinator proposed on 10 March not to take it up. */
export function declineProposed(history: History = assessing()): History {
  return after(history, proposeDecline);
}

export function declineApproved(history: History = declineProposed()): History {
  return after(history, ["2026-03-11", signatory, { type: "ApproveDecline" }]);
}

export function declined(history: History = declineApproved()): History {
  return sent(history, "DECLINED", "2026-03-12");
}

/** Declined on 12 March for as long as a criminal investigation lasts, to be looked at again on 1 June. */
export function declinedForNow(): History {
  const reviewOn = day("2026-06-01");
  const decline = declineFor("CRIMINAL_INVESTIGATION", text("why-declined"), { reviewOn });
  return declined(declineApproved(after(assessing(), ["2026-03-10", coordinator, decline])));
}

/** An attempt to solve it together, agreed on 4 March. */
export function informal(history: History = assessing()): History {
  return after(history, ["2026-03-04", coordinator, { type: "StartInformal", agreement: text("agreed") }]);
}

/** On 9 March the complainant was asked whether it is. */
export function settlementAsked(history: History = informal()): History {
  return after(history, ["2026-03-09", coordinator, { type: "AskSettled", text: text("apologies-made") }]);
}

export function settled(history: History = informal()): History {
  return after(history, ["2026-03-09", coordinator, { type: "RecordSettlement", note: text("satisfied") }]);
}

export function withdrawn(history: History = assessing()): History {
  return after(history, ["2026-03-09", anna, { type: "Withdraw", partyId: annaId, statement: undefined }]);
}

/** Adjourned on 9 April; on 6 May the complainant was asked for postponement until 29 May. */
export function postponementAsked(history: History = inHandling()): History {
  const untilOn = day("2026-05-29");
  return after(
    history,
    ["2026-04-09", coordinator, { type: "Adjourn", weeks: 4, reason: text("witness-away") }],
    ["2026-05-06", handler, { type: "AskPostponement", untilOn, reason: text("report-awaited") }],
  );
}

/** The ombudsman asked for the case on 1 April 2026. */
export function escalated(history: History = decided()): History {
  return after(history, [
    "2026-04-01",
    coordinator,
    { type: "RecordOmbudsmanRequest", receivedOn: day("2026-04-01"), via: "OMBUDSMAN" },
  ]);
}

/** They demanded information on 8 April. */
export function demanded(): History {
  const demand = {
    type: "DemandInformation",
    text: text("send-the-notes"),
    dueOn: day("2026-04-22"),
  } as const;
  return after(escalated(), ["2026-04-08", liaison, demand]);
}

export function findingsShared(): History {
  const shared = { type: "ShareFindings", text: text("findings"), dueOn: day("2026-06-05") } as const;
  return after(escalated(), ["2026-05-08", liaison, shared]);
}

/** They reported on 1 July that it was not proper, with one recommendation. */
export function recommended(): History {
  const norms = ["PROMPTNESS"] as const;
  const recommendations = [text("write-back")];
  const report = { verdict: "NOT_PROPER", norms, text: text("report"), recommendations } as const;
  return after(findingsShared(), ["2026-07-01", liaison, { type: "RecordOmbudsmanReport", ...report }]);
}

export function followedUp(): History {
  const answer = { type: "AnswerRecommendation", number: 1, choice: "FOLLOW", reasons: undefined } as const;
  return after(recommended(), ["2026-07-20", signatory, answer]);
}

/** Anna handed in a request to the ombudsman at the desk on Monday 2 March 2026, about conduct nobody complained of here. */
export function straightToOmbudsman(changes: Parameters<typeof ombudsmanRequest>[0] = {}): History {
  return after([], ["2026-03-02", intake, ombudsmanRequest(changes)]);
}

/** The ombudsman sent it back: it had to be a complaint here first (9:20). Taken up as received on Monday 16 March. */
export function sentBack(history: History = straightToOmbudsman()): History {
  const none = { norms: [], recommendations: [] } as const;
  return after(
    history,
    [
      "2026-03-13",
      liaison,
      { type: "RecordOmbudsmanReport", verdict: "NO_INVESTIGATION", text: text("9-20"), ...none },
    ],
    ["2026-03-16", liaison, { type: "CloseOmbudsmanCase" }],
    [
      "2026-03-17",
      coordinator,
      { type: "ProposeReopening", ground: "RETURNED", reason: text("9-20"), returnedOn: day("2026-03-16") },
    ],
    ["2026-03-18", signatory, { type: "DecideReopening", approved: true }],
  );
}

/** With the adviser since 9 March, in a municipality that has one. */
export function atAdviser(history: History = inHandling()): History {
  return afterWith({ settings: settingsWithAdviser }, history, [
    "2026-03-09",
    handler,
    { type: "RequestAdvice" },
  ]);
}

/** Anna and Dirk heard by the adviser (9:15(2)), by Friday 13 March. */
export const heardByAdviserSteps = [
  ["2026-03-12", adviser, recordHearing(annaId, "2026-03-12", text("hearing-report"))],
  ["2026-03-13", adviser, recordHearing(dirkId, "2026-03-13", text("hearing-report"))],
] as const;

export function heardByAdviser(history: History = atAdviser()): History {
  return afterWith({ settings: settingsWithAdviser }, history, ...heardByAdviserSteps);
}

/** Two moments to be heard, proposed on Friday 6 March. */
export const momentsProposed = (partyId: PartyId): Step => [
  "2026-03-06",
  handler,
  {
    type: "ProposeHearingMoments",
    partyId,
    moments: [{ plannedAt: at("2026-03-12T10:00") }, { plannedAt: at("2026-03-13T14:00") }],
    mode: "VISIT",
  },
];
