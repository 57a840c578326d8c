import type { PartyId, TextRef } from "../../ids.ts";
import type { Complainant, Complaint } from "../complaint.ts";
import type { PortalChoice } from "../correspondence/notice-kinds.ts";
import { readdressed, readdressedToPage, readdressedToRepresentative } from "../correspondence/readdress.ts";
import type { EvolversOf } from "../evolver.ts";
import type { Representative } from "./complainant.ts";
import { refusedWith } from "./refused-with.ts";
import { withSpokesperson } from "./spokesperson.ts";
import { withAppointment } from "./stranger-mail.ts";

/** Somebody, and how they can be written to; the address itself is kept outside the events. */
interface Reachable {
  readonly partyId: PartyId;
  readonly emailConsent: boolean;
  readonly postalAddress: boolean;
  readonly portal?: PortalChoice | undefined;
}

export type PartiesEvent =
  | ({ readonly type: "ContactChanged"; readonly identified: boolean } & Reachable)
  | ({ readonly type: "ComplainantAdded"; readonly identified: boolean } & Reachable)
  | ({ readonly type: "RepresentativeAppointed"; readonly kind: Representative["kind"] } & Reachable)
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

export const partiesEvolvers: EvolversOf<PartiesEvent> = {
  ContactChanged: (complaint, { partyId, identified, emailConsent, postalAddress, portal }) =>
    moved(complaint, {
      complainants: change(complaint, partyId, { identified, emailConsent, postalAddress, portal }),
      representative:
        complaint.representative?.partyId === partyId
          ? { ...complaint.representative, emailConsent, postalAddress, portal }
          : complaint.representative,
    }),
  ComplainantAdded: (complaint, { partyId, identified, emailConsent, postalAddress, portal }) => {
    const added: Complainant = {
      partyId,
      identified,
      emailConsent,
      postalAddress,
      portal,
      spokesperson: false,
      withdrawnOn: undefined,
      deceasedOn: undefined,
    };
    return moved(complaint, { complainants: [...complaint.complainants, added] });
  },
  RepresentativeAppointed: (complaint, event) => {
    const { partyId, kind, emailConsent, postalAddress, portal } = event;
    return {
      ...moved(complaint, {
        representative: { partyId, kind, emailConsent, postalAddress, portal, authorisation: "NOT_ASKED" },
      }),
      recentAppointments: withAppointment(complaint, event),
    };
  },
  PortalOpened: (complaint, { partyId, openedOn }) => {
    const { representative } = complaint;
    const opened = { portalOpenedOn: openedOn };
    const parties = {
      complainants: change(complaint, partyId, opened),
      representative: representative?.partyId === partyId ? { ...representative, ...opened } : representative,
    };
    return { ...parties, notices: readdressedToPage({ ...complaint, ...parties }, partyId) };
  },
  LettersChosen: (complaint, { partyId, throughSpokesperson }) =>
    moved(complaint, { complainants: change(complaint, partyId, { throughSpokesperson }) }),
  AuthorisationRecorded: (complaint, { authorisation }) => {
    const { representative } = complaint;
    if (!representative) return {};
    const after = { ...complaint, representative: { ...representative, authorisation } };
    const returns = representative.authorisation === "ASKED" && authorisation !== "ASKED";
    return {
      representative: after.representative,
      notices: returns ? readdressedToRepresentative(after) : readdressed(after),
    };
  },
  RepresentationEnded: (complaint) => moved(complaint, { representative: undefined }),
  RepresentativeRefused: (complaint) => ({
    ...moved(complaint, { representative: undefined }),
    refusedRepresentatives: refusedWith(complaint),
  }),
  ComplainantDied: (complaint, { partyId, diedOn }) =>
    moved(complaint, { complainants: change(complaint, partyId, { deceasedOn: diedOn }) }),
};

/** The parties after a change, with a spokesperson among those who can speak and the waiting letters sent after them. */
function moved(
  complaint: Complaint,
  parties: Partial<Pick<Complaint, "complainants" | "representative">>,
): Partial<Complaint> {
  const complainants = withSpokesperson(parties.complainants ?? complaint.complainants);
  const after = { ...complaint, ...parties, complainants };
  return { ...parties, complainants, notices: readdressed(after) };
}

function change(complaint: Complaint, partyId: string, how: Partial<Complainant>): readonly Complainant[] {
  return complaint.complainants.map((one) => (one.partyId === partyId ? { ...one, ...how } : one));
}
