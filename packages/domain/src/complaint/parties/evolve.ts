import type { EvolversOf } from "../evolver.ts";
import type { PartiesEvent } from "./events.ts";

export const partiesEvolvers: EvolversOf<PartiesEvent> = {
  ContactChanged: (complaint, { partyId, identified, emailConsent, postalAddress }) => ({
    complainants: complaint.complainants.map((one) =>
      one.partyId === partyId ? { ...one, identified, emailConsent, postalAddress } : one,
    ),
    representative:
      complaint.representative?.partyId === partyId
        ? { ...complaint.representative, emailConsent, postalAddress }
        : complaint.representative,
  }),
  ComplainantAdded: (complaint, { partyId, identified, emailConsent, postalAddress }) => ({
    complainants: [
      ...complaint.complainants,
      {
        ...{ partyId, identified, emailConsent, postalAddress, spokesperson: false },
        ...{ withdrawnOn: undefined, deceasedOn: undefined },
      },
    ],
  }),
  RepresentativeAppointed: (_, { partyId, kind, emailConsent, postalAddress }) => ({
    representative: { partyId, kind, emailConsent, postalAddress, authorisation: "NOT_ASKED" },
  }),
  AuthorisationRecorded: (complaint, { authorisation }) => ({
    representative: complaint.representative && { ...complaint.representative, authorisation },
  }),
  RepresentationEnded: () => ({ representative: undefined }),
  ComplainantDied: (complaint, { partyId, diedOn }) => ({
    complainants: complaint.complainants.map((one) =>
      one.partyId === partyId ? { ...one, deceasedOn: diedOn } : one,
    ),
  }),
};
