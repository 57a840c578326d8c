import type { PartyId, TextRef } from "../../ids.ts";

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
