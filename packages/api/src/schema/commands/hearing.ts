import { type ComplaintId, hearingNeeds, type PartyId } from "@gehoor/domain";
import { z } from "zod";
import { loadComplaint } from "../../complaints/load.ts";
import type { AddText } from "../../complaints/texts.ts";
import { isBooked } from "../../reads/booked.ts";
import type { System } from "../../system.ts";
import { HearingModeEnum, HearingNeedEnum, WaiverGroundEnum } from "../codes/hearing-codes.ts";
import { code, codes } from "../input/code-fields.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { kept } from "../input/kept-field.ts";
import { localInstant } from "../input/local-time.ts";
import { day, id, instant } from "../input/plain-fields.ts";
import { parserOf } from "../input/read-input.ts";
import { saidBy } from "../input/said-by-field.ts";
import { LONGEST_REPORT, line, optionalLine, optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { plainCommand } from "../mutation/plain-command.ts";

/** More than anybody chooses from. */
const MOST_MOMENTS = 5;

plainCommand("askHearing", {
  description: "Wants to be heard (Awb 9:10(1)), also after the day for a reply.",
  fields: {
    mode: code(HearingModeEnum, "How."),
    needs: codes(HearingNeedEnum, "What is needed for it; null or none: nothing.", {
      required: false,
      most: hearingNeeds.length,
    }),
    needsNote: kept("REACTION", optionalText("Which language, what else is needed; null: nothing.")),
  },
});

plainCommand("waiveHearing", {
  description: "Declares not to want to be heard (Awb 9:10(2)(b)).",
  fields: {},
});

const place = optionalLine(
  "The room, the address, the link or the number; null: as the municipality says of itself.",
);
const meantField = optionalText(
  "Why after the term, on a closed day or beside another hearing; null otherwise.",
);

commandMutation("planHearing", {
  description: "Sets day and time; the invitation goes out.",
  once: true,
  fields: {
    partyId: id<PartyId>("Who is heard."),
    plannedOn: day("The day."),
    time: line("The time on the clock in the Netherlands, as 14.00 or 14:00."),
    mode: code(HearingModeEnum, "How."),
    place,
    meant: meantField,
  },
  find: async ({ plannedOn, time }, { unrestricted: system }, complaintId) => {
    const plannedAt = localInstant(plannedOn, time);
    if (!plannedAt) return { problem: { path: "time", code: "INVALID" } };
    const withBooked = await bookingsBeside(system, complaintId);
    return { found: await withBooked(plannedAt) };
  },
  compose: ({ partyId, mode, ...words }, { addText }, found) => {
    if (!found) throw new Error("The time was read before");
    return { type: "PlanHearing", partyId, ...found, mode, ...keptWords(words, addText) };
  },
});

const momentFields = {
  plannedOn: day("The day."),
  time: line("The time on the clock in the Netherlands, as 14.00 or 14:00."),
};
const moments: InputField<readonly ValuesOf<typeof momentFields>[]> = {
  type: [defineInput("HearingMomentInput", "A moment to be heard.", momentFields)],
  required: true,
  description: "At least one, to choose from.",
  parse: z.array(parserOf(momentFields)).min(1).max(MOST_MOMENTS),
};

commandMutation("proposeHearingMoments", {
  description:
    "Proposes moments to choose from; the letter goes out. A newer proposal takes the place of it.",
  once: true,
  fields: {
    partyId: id<PartyId>("Who is heard."),
    moments,
    mode: code(HearingModeEnum, "How."),
    place,
    meant: meantField,
  },
  find: async ({ moments: typed }, { unrestricted: system }, complaintId) => {
    const withBooked = await bookingsBeside(system, complaintId);
    const found = [];
    for (const [at, { plannedOn, time }] of typed.entries()) {
      const plannedAt = localInstant(plannedOn, time);
      if (!plannedAt) return { problem: { path: `moments.${at}.time`, code: "INVALID" } };
      found.push(await withBooked(plannedAt));
    }
    return { found };
  },
  compose: ({ partyId, mode, moments: _, ...words }, { addText }, found) => {
    if (!found) throw new Error("The times were read before");
    return { type: "ProposeHearingMoments", partyId, moments: found, mode, ...keptWords(words, addText) };
  },
});

commandMutation("chooseHearingMoment", {
  description: "Chooses one of the moments that were proposed: it is planned, and confirmed.",
  fields: { plannedAt: instant("Which, as it was proposed.") },
  find: async ({ plannedAt }, { unrestricted: system }, complaintId) => {
    const withBooked = await bookingsBeside(system, complaintId);
    return { found: await withBooked(plannedAt) };
  },
  compose: ({ plannedAt }, _, found) => ({
    type: "ChooseHearingMoment",
    plannedAt,
    booked: found?.booked ?? false,
  }),
});

plainCommand("askOtherMoment", {
  description: "None of the moments proposed suits; when does.",
  fields: { words: kept("REACTION", text("When it does suit.")) },
});

/** Tells of a moment whether who hears is taken then, but by what is handled together with this complaint. */
async function bookingsBeside(system: System, complaintId: ComplaintId) {
  const { jointWith = [] } = (await loadComplaint(system.db, complaintId)) ?? {};
  return async (plannedAt: Temporal.Instant) => ({
    plannedAt,
    booked: await isBooked(system, complaintId, plannedAt, jointWith),
  });
}

function keptWords(
  { place: where, meant }: { readonly place: string | undefined; readonly meant: string | undefined },
  addText: AddText,
) {
  return {
    place: where === undefined ? undefined : addText("PLACE", where),
    meant: meant === undefined ? undefined : addText("REASON", meant),
  };
}

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
