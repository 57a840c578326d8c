import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { EvolversOf } from "../evolver.ts";
import type { TermEvent } from "./events.ts";

export const termEvolvers: EvolversOf<TermEvent> = {
  ComplaintAdjourned: (_, event) => ({
    adjournment: { weeks: event.weeks, on: amsterdamDay(event.at) },
    lateNotedOn: undefined,
  }),
  PostponementAsked: (_, event) => ({
    postponementRequest: { untilOn: event.untilOn, requestedOn: amsterdamDay(event.at) },
  }),
  PostponementAgreed: (_, { untilOn, consentedOn }) => ({
    postponement: { untilOn, consentedOn },
    postponementRequest: undefined,
    lateNotedOn: undefined,
  }),
  PostponementRefused: () => ({ postponementRequest: undefined }),
  LateNoted: (_, event) => ({ lateNotedOn: amsterdamDay(event.at) }),
};
