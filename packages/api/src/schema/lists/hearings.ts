import { type ComplaintId, type PartyId, parseId } from "@gehoor/domain";
import { type HearingCursor, type PlannedHearing, readHearings } from "../../reads/hearings.ts";
import { badUserInput } from "../../request-errors.ts";
import { dayArgument } from "../base/arguments.ts";
import { builder } from "../base/builder.ts";
import { readMomentCursor, writeMomentCursor } from "../base/moment-cursor.ts";
import { forwardPage, forwardPageOf } from "../base/page.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { HearingModeEnum, HearingSideEnum } from "../codes/hearing-codes.ts";
import { firstLine } from "../complaint/first-line.ts";
import { exposed, is, orNull } from "../exposed.ts";
import { staffOf } from "./worklist.ts";

/** A quarter: what an agenda can show, and a bound on what one request may search. */
const MOST_DAYS = 92;

const PlannedHearingType = builder.objectRef<PlannedHearing>("PlannedHearing").implement({
  description: "A party that will be heard (Awb 9:10).",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      complaintId: is("ID", "Of which complaint."),
      partyId: is("ID", "For commands."),
      reference: is("String", "To open the complaint."),
      plannedAt: is(DateTimeScalar, "When."),
      mode: orNull(HearingModeEnum, "How."),
      side: is(HearingSideEnum, "Whose side."),
      name: orNull("String", "Who; null once erased."),
      you: is("Boolean", "Whether the viewer is heard: a complaint about the viewer."),
    }),
    summary: t.string({
      nullable: true,
      description: "The beginning of its first part; null in the viewer's own hearing, and once erased.",
      resolve: ({ summary }) => (summary === null ? null : firstLine(summary)),
    }),
  }),
});

builder.queryField("hearings", (t) =>
  t.connection(
    {
      type: PlannedHearingType,
      authScopes: { staff: true },
      description:
        "The agenda: hearings planned in open complaints, soonest first. All of those in complaints the viewer works on, and the viewer's own.",
      args: {
        from: t.arg({ type: DateScalar, required: true, description: "The first day." }),
        until: t.arg({
          type: DateScalar,
          required: true,
          description: `The last day, included; at most ${MOST_DAYS} days after the first.`,
        }),
      },
      resolve: async (_, { from, until, ...args }, context) => {
        const page = forwardPage(args);
        const question = {
          ...period(dayArgument("from", from), dayArgument("until", until)),
          count: page.count,
          after: page.cursor === undefined ? undefined : parseCursor(page.cursor),
        };
        const { rows, total } = await readHearings(context.system, staffOf(context), question, context.now);
        return forwardPageOf(rows, page, writeCursor, total);
      },
    },
    {
      name: "PlannedHearingConnection",
      description: "A page of the agenda.",
      authScopes: { staff: true },
      fields: (c) => ({
        totalCount: c.exposeInt("totalCount", { description: "How many, counted up to a thousand." }),
      }),
    },
    { name: "PlannedHearingEdge", description: "One hearing.", authScopes: { staff: true } },
  ),
);

/** From the beginning of the one day until the end of the other, as the clock stands here. */
function period(from: Temporal.PlainDate, until: Temporal.PlainDate) {
  const days = from.until(until, { largestUnit: "day" }).days;
  if (days < 0 || days > MOST_DAYS)
    throw badUserInput("until", `until must be from 0 to ${MOST_DAYS} days after from.`);
  const beginOf = (day: Temporal.PlainDate) => day.toZonedDateTime("Europe/Amsterdam").toInstant();
  return { from: beginOf(from), until: beginOf(until.add({ days: 1 })) };
}

function writeCursor({ plannedAt, complaintId, partyId }: PlannedHearing): string {
  return writeMomentCursor(plannedAt, complaintId, partyId);
}

function parseCursor(typed: string): HearingCursor {
  const { at, keys } = readMomentCursor(typed, ([complaint = "", party = ""]) => {
    const complaintId = parseId<ComplaintId>(complaint);
    const partyId = parseId<PartyId>(party);
    return complaintId && partyId && { complaintId, partyId };
  });
  return { plannedAt: at, ...keys };
}
