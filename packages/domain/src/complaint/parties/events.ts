import type { PartyId, TextRef } from "../../ids.ts";
import type { PortalChoice } from "../correspondence/notice-kinds.ts";
import type { Representative } from "./complainant.ts";

export type PartiesEvent =
  | {
      readonly type: "ContactChanged";
      readonly partyId: PartyId;
      readonly identified: boolean;
      readonly emailConsent: boolean;
      readonly postalAddress: boolean;
      readonly portal?: PortalChoice | undefined;
    }
  | {
      readonly type: "ComplainantAdded";
      readonly partyId: PartyId;
      readonly identified: boolean;
      readonly emailConsent: boolean;
      readonly postalAddress: boolean;
      readonly portal?: PortalChoice | undefined;
    }
  | {
      readonly type: "RepresentativeAppointed";
      readonly partyId: PartyId;
      readonly kind: Representative["kind"];
      readonly emailConsent: boolean;
      readonly postalAddress: boolean;
      readonly portal?: PortalChoice | undefined;
    }
  /** The first time this person signed in to the complaint's own page. */
  | { readonly type: "PortalOpened"; readonly partyId: PartyId; readonly openedOn: Temporal.PlainDate }
  /** Whether this one of several complainants is written to through their spokesperson, by their own word. */
  | {
      readonly type: "LettersChosen";
      readonly partyId: PartyId;
      readonly throughSpokesperson: boolean;
      /** What was said, where staff noted it. */
      readonly statement: TextRef | undefined;
    }
  | { readonly type: "AuthorisationRecorded"; readonly authorisation: Representative["authorisation"] }
  | { readonly type: "RepresentationEnded"; readonly reason: TextRef | undefined }
  | { readonly type: "RepresentativeRefused"; readonly partyId: PartyId; readonly reason: TextRef }
  | { readonly type: "ComplainantDied"; readonly partyId: PartyId; readonly diedOn: Temporal.PlainDate };
