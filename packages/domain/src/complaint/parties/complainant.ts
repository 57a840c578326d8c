import type { PartyId } from "../../ids.ts";
import type { PortalChoice } from "../correspondence/notice-kinds.ts";

type Day = Temporal.PlainDate;

export interface Complainant {
  readonly partyId: PartyId;
  readonly spokesperson: boolean;
  /** Name and address known: without them the formal track does not apply (9:4(2)(a)). */
  readonly identified: boolean;
  /** Said explicitly to be reachable by e-mail (2:8). */
  readonly emailConsent: boolean;
  readonly postalAddress: boolean;
  /** Chose to read letters on the complaint's own page; undefined for who did not, or could not yet. */
  readonly portal?: PortalChoice | undefined;
  /** Signed in there for the first time: from then on it can be read (2:19). */
  readonly portalOpenedOn?: Day | undefined;
  /** Chose to be written to through the spokesperson; absent or false: gets letters of their own. */
  readonly throughSpokesperson?: boolean;
  readonly withdrawnOn: Day | undefined;
  readonly deceasedOn: Day | undefined;
}

export const representativeKinds = ["AUTHORISED", "ADVOCATE", "LEGAL_REPRESENTATIVE"] as const;
export const authorisations = ["NOT_ASKED", "ASKED", "RECEIVED"] as const;

export interface Representative {
  readonly partyId: PartyId;
  readonly kind: (typeof representativeKinds)[number];
  readonly authorisation: (typeof authorisations)[number];
  readonly emailConsent: boolean;
  readonly postalAddress: boolean;
  readonly portal?: PortalChoice | undefined;
  readonly portalOpenedOn?: Day | undefined;
}
