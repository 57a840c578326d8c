import type { PartyId } from "../../ids.ts";
import {
  assignHandler,
  declareUninvolved,
  judgePart,
  nameRespondent,
  noConclusions,
  recordHearing,
} from "../commands.ts";
import { after, complaintOf, type History, type Step } from "../history.ts";
import {
  anna,
  coordinator,
  dirk,
  dirkId,
  handler,
  intake,
  recordsManager,
  type StaffActor,
  signatory,
} from "../people.ts";
import { registration, submission } from "../submissions.ts";
import { text } from "../texts.ts";
import { type Stretch, stepsOf, type Telling } from "./way.ts";

/**
 * The same complaint, further on each time. Received on Monday 2 March 2026: acknowledged by 16 March, declined at the
 * latest on 30 March, answered at the latest on 13 April.
 */
export function received(changes: Parameters<typeof submission>[0] = {}): History {
  return after([], ["2026-03-02", anna, submission(changes)]);
}

/** The same told at the desk on Monday 2 March, and written down there by who sits there. */
export function registered(changes: Parameters<typeof registration>[0] = {}): History {
  return after([], ["2026-03-02", intake, registration(changes)]);
}

/** The usual way, told in March 2026: about Dirk, heard, founded, and answered well in time. */
const march: Telling = {
  cast: { coordinator, handler, signatory, respondent: dirk },
  days: {
    assessed: "2026-03-03",
    named: "2026-03-04",
    assigned: "2026-03-05",
    copySent: "2026-03-05",
    complainantHeard: "2026-03-12",
    respondentHeard: "2026-03-13",
    reportsSent: "2026-03-13",
    reportsRead: "2026-03-13",
    judged: "2026-03-16",
    drafted: "2026-03-17",
    approved: "2026-03-18",
    answered: "2026-03-19",
  },
  words: {
    respondentName: "dirk-as-party",
    complainantReport: "hearing-report",
    respondentReport: "hearing-report",
    noRemarks: "nothing-to-remark",
    findings: "findings-1",
  },
};

function along(history: History, ...way: readonly Stretch[]): History {
  return way.reduce(
    (soFar, stretch) => after(soFar, ...stepsOf(stretch, complaintOf(soFar), march)),
    history,
  );
}

/** The coordinator took it up on Tuesday 3 March. */
export function assessing(history: History = received()): History {
  return along(history, "assessed");
}

export const nameDirk: Step = ["2026-03-04", coordinator, nameRespondent(dirkId, dirk.staffId)];

/** The coordinator asks somebody to handle it. */
export function propose({ staffId }: StaffActor, on: string) {
  return [on, coordinator, assignHandler(staffId)] as const satisfies Step;
}

/** Who was asked declares not to have been involved (9:7), and handles it from then on. */
export function declare(who: StaffActor, on: string): Step {
  return [on, who, declareUninvolved];
}

export const assign = [propose(handler, "2026-03-05"), declare(handler, "2026-03-05")] as const;

/** About Dirk, with an uninvolved handler since Thursday 5 March: copy and offers to be heard are on their way. */
export function inHandling(history: History = assessing()): History {
  return along(history, "named", "assigned");
}

export function heard(partyId: PartyId, on: string): Step {
  return [on, handler, recordHearing(partyId, on, text("hearing-report"))];
}

/** Copy sent and both sides heard, by Friday 13 March; neither had anything to say about the reports. */
export function investigated(history: History = inHandling()): History {
  return along(history, "copySent", "complainantHeard", "respondentHeard", "reportsSent", "reportsRead");
}

export function judge(part: number, judgement: "FOUNDED" | "UNFOUNDED" | "NONE", on = "2026-03-16"): Step {
  return [on, handler, judgePart(part, judgement, text(`findings-${part}`))];
}

export function conclude(on = "2026-03-16"): Step {
  return [on, handler, noConclusions];
}

/** Judged and handed to the signatory on Tuesday 17 March. */
export function drafted(history: History = investigated()): History {
  return along(history, "judged", "drafted");
}

/** Approved on Wednesday 18 March; the letter waits. */
export function approved(history: History = drafted()): History {
  return along(history, "approved");
}

/** The answer left on Thursday 19 March 2026, well in time: to the ombudsman until 19 March 2027. */
export function decided(history: History = approved()): History {
  return along(history, "answered");
}

/** Kept in the archive since 22 March 2027, after the ombudsman's year. */
export function archived(history: History = decided()): History {
  return after(history, ["2027-03-22", recordsManager, { type: "ArchiveComplaint" }]);
}
