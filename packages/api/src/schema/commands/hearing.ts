import type { PartyId } from "@gehoor/domain";
import { loadComplaint } from "../../complaints/load.ts";
import { isBooked } from "../../reads/booked.ts";
import { HearingModeEnum, WaiverGroundEnum } from "../codes/hearing-codes.ts";
import { code } from "../input/code-fields.ts";
import { kept } from "../input/kept-field.ts";
import { localInstant } from "../input/local-time.ts";
import { day, id } from "../input/plain-fields.ts";
import { saidBy } from "../input/said-by-field.ts";
import { LONGEST_REPORT, line, optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { plainCommand } from "../mutation/plain-command.ts";

plainCommand("askHearing", {
  description: "Wants to be heard (Awb 9:10(1)), also after the day for a reply.",
  fields: { mode: code(HearingModeEnum, "How.") },
});

plainCommand("waiveHearing", {
  description: "Declares not to want to be heard (Awb 9:10(2)(b)).",
  fields: {},
});

commandMutation("planHearing", {
  description: "Sets day and time; the invitation goes out.",
  once: true,
  fields: {
    partyId: id<PartyId>("Who is heard."),
    plannedOn: day("The day."),
    time: line("The time on the clock in the Netherlands, as 14.00 or 14:00."),
    mode: code(HearingModeEnum, "How."),
    meant: optionalText("Why after the term, on a closed day or beside another hearing; null otherwise."),
  },
  // A time that the clock skips in spring is no time; one that comes twice in autumn is the first.
  find: async ({ plannedOn, time }, { unrestricted: system }, complaintId) => {
    const plannedAt = localInstant(plannedOn, time);
    if (!plannedAt) return { problem: { path: "time", code: "INVALID" } };
    const { jointWith = [] } = (await loadComplaint(system.db, complaintId)) ?? {};
    return { found: { plannedAt, booked: await isBooked(system, complaintId, plannedAt, jointWith) } };
  },
  compose: ({ partyId, mode, meant }, { addText }, found) => {
    if (!found) throw new Error("The time was read before");
    return {
      type: "PlanHearing",
      partyId,
      ...found,
      mode,
      meant: meant === undefined ? undefined : addText("REASON", meant),
    };
  },
});

plainCommand("offerHearingAgain", {
  description:
    "A new offer with a new day for the reply, after somebody did not come or the case was taken up again.",
  fields: { partyId: id<PartyId>("To whom.") },
});

plainCommand("recordHearing", {
  description: "Heard, with the report the law asks for (Awb 9:10(3)); both sides get it.",
  once: true,
  fields: {
    partyId: id<PartyId>("Who was heard."),
    heardOn: day("When."),
    mode: code(HearingModeEnum, "How."),
    report: kept("HEARING_REPORT", text("The report (verslag).", LONGEST_REPORT)),
  },
});

plainCommand("reactToReport", {
  description: "The own reaction to the report of a hearing, kept beside it (Awb 9:10(3)).",
  fields: {
    remarks: kept("REACTION", optionalText("What is not right, or else to be said; null: nothing.")),
  },
});

plainCommand("recordReportReaction", {
  description: "A party's reaction to the report of a hearing that came in another way.",
  fields: {
    partyId: id<PartyId>("Whose words."),
    words: kept("REACTION", text("What was said and when, also that there is nothing to remark.")),
  },
});

plainCommand("recordWaiver", {
  description: "Not hearing, on one of the three grounds of Awb 9:10(2).",
  fields: {
    partyId: id<PartyId>("Who is not heard."),
    ground: code(WaiverGroundEnum, "Why."),
    note: kept("NOTE", text("What was said and when, or why manifestly unfounded.")),
    saidBy: saidBy(),
  },
});
