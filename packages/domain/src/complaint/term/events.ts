import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { PartyId, TextRef } from "../../ids.ts";
import type { EvolversOf } from "../evolver.ts";

type Day = Temporal.PlainDate;

export type TermEvent =
  | { readonly type: "ComplaintAdjourned"; readonly weeks: number; readonly reason: TextRef }
  | { readonly type: "PostponementAsked"; readonly untilOn: Day; readonly reason: TextRef }
  | {
      readonly type: "PostponementAgreed";
      readonly untilOn: Day;
      /** The complainant's written word as given: on the site, or a note of the letter. */
      readonly consent: TextRef | undefined;
      readonly consentedOn: Day;
    }
  /** One of several complainants agreed; the term moves when each has. */
  | {
      readonly type: "PostponementConsented";
      readonly partyId: PartyId;
      /** This person's words and their day, where staff noted them; absent: on the site, at that moment. */
      readonly consent?: TextRef | undefined;
      readonly consentedOn?: Day | undefined;
    }
  | { readonly type: "PostponementRefused" }
  | { readonly type: "LateNoted"; readonly dueOn: Day };

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
