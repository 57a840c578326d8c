import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { EvolversOf } from "../evolver.ts";
import type { TermEvent } from "./events.ts";

export const termEvolvers: EvolversOf<TermEvent> = {
  ComplaintAdjourned: (_, event) => ({
    adjournment: { weeks: event.weeks, on: amsterdamDay(event.at) },
    lateNotedOn: undefined,
  }),
  PostponementAsked: (_, event) => ({
    postponementRequest: {
      untilOn: event.untilOn,
      requestedOn: amsterdamDay(event.at),
      reason: event.reason,
    },
    postponementBy: [],
  }),
  PostponementAgreed: ({ postponements }, { untilOn, consentedOn }) => ({
    postponements: [...postponements, { untilOn, consentedOn }],
    postponementRequest: undefined,
    postponementBy: [],
  }),
  PostponementConsented: (complaint, { partyId, consentedOn, at }) => ({
    postponementBy: [...complaint.postponementBy, { partyId, on: consentedOn ?? amsterdamDay(at) }],
  }),
  PostponementRefused: () => ({ postponementRequest: undefined, postponementBy: [] }),
  LateNoted: (_, event) => ({ lateNotedOn: amsterdamDay(event.at) }),
};
