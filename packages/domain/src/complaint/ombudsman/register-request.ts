import type { TextRef } from "../../ids.ts";
import type { Channel } from "../codes.ts";
import type { Context } from "../context.ts";
import { requestNotices } from "../correspondence/notices.ts";
import { actingStaff, isBefore, today } from "../guards.ts";
import { opened } from "../intake/opened.ts";
import {
  type ComplaintContent,
  contentOf,
  contentRefusal,
  parallelProceduresOf,
} from "../intake/submit-complaint.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type RuleResult, stamp, unless } from "../rule.ts";
import { endingElsewhere } from "../standing/ending.ts";
import type { OmbudsmanCase } from "./ombudsman-case.ts";
import { lateWithoutReason } from "./receive-request.ts";

/** How a request comes; FORWARDED is the ombudsman telling us of one. Not by phone: it is asked in writing (Awb 9:18(1)). */
const routes = {
  DESK: "DESK_LEAFLET",
  PAPER: "OWN_MAIL",
  EMAIL: "OWN_MAIL",
  FORWARDED: "OMBUDSMAN",
} as const satisfies Partial<Record<Channel, OmbudsmanCase["via"]>>;

export type RequestChannel = keyof typeof routes;

/** Whether a request to the ombudsman can come this way. */
export function isRequestChannel(channel: Channel): channel is RequestChannel {
  return channel in routes;
}

export interface RegisterOmbudsmanRequest extends ComplaintContent {
  readonly type: "RegisterOmbudsmanRequest";
  readonly channel: RequestChannel;
  /** The day it was handed in here, or reached the ombudsman. */
  readonly receivedOn: Temporal.PlainDate;
  /** Why it goes on later than the next working day. */
  readonly delayReason: TextRef | undefined;
  /** Where the copy of the paper lies; the request itself goes to the ombudsman. */
  readonly paperReference: TextRef | undefined;
}

/**
 * A request to the ombudsman about conduct of which there is no complaint here. Whether complaining here first could be
 * asked (Awb 9:20) and whether it is in time (Awb 9:24(2)) are theirs to weigh, so neither is a reason to refuse it. Handed
 * in here it goes on without delay with the day of receipt noted, and the sender hears so when it has left (Awb 2:3, and
 * 9:18(2) by analogy). No term of title 9.1 runs and nothing is acknowledged: it was not handed in as a complaint to us.
 */
export function registerOmbudsmanRequest(command: RegisterOmbudsmanRequest, context: Context): RuleResult {
  const { channel, receivedOn, delayReason, paperReference } = command;
  const day = today(context);
  return unless(
    firstOf(
      mayRegister(context) ? undefined : refusal("NOT_YOURS"),
      isBefore(day, receivedOn) ? refusal("RECEIVED_IN_FUTURE", { todayOn: day }) : undefined,
      delayRefusal(command, context),
      contentRefusal(command, receivedOn),
    ),
    () => {
      const registered = {
        type: "ComplaintRegistered",
        registeredBy: actingStaff(context),
        backdatingReason: delayReason,
        paperReference,
        channel,
        receivedAt: context.now,
        receivedOn,
        firstContactOn: receivedOn,
        lodgedOn: receivedOn,
        startsOn: undefined,
        ...contentOf(command, context),
      } as const;
      const file = opened(stamp(context, registered));
      const parts = file.parts.map(({ number }) => number);
      const via = routes[channel];
      return accept(
        context,
        registered,
        ...parallelProceduresOf(command),
        {
          type: "ComplaintForwarded",
          authority: "OMBUDSMAN",
          name: undefined,
          parts,
          ending: endingElsewhere(file, day),
        },
        { type: "OmbudsmanRequestReceived", receivedOn, via },
        // What they told us of they have already, and its sender knows. For the rest the sender hears when it has left.
        ...(via === "OMBUDSMAN"
          ? []
          : requestNotices(file, { kind: "REQUEST_TO_OMBUDSMAN", to: { kind: "OMBUDSMAN" } })),
      );
    },
  );
}

function mayRegister({ actor }: Context): boolean {
  const roles = actor.kind === "STAFF" ? actor.roles : [];
  return roles.includes("INTAKE") || roles.includes("COORDINATOR") || roles.includes("LIAISON");
}

function delayRefusal(command: RegisterOmbudsmanRequest, context: Context): Refusal | undefined {
  return command.channel === "FORWARDED" ? undefined : lateWithoutReason(command, context);
}
