import { isNameWithheld, type PartyId } from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";

/** Whether a person stands on the complainant's side: one of the complainants, or who represents them. */
export function isComplainantSide({ complaint }: Dossier, partyId: PartyId): boolean {
  return (
    complaint.representative?.partyId === partyId ||
    complaint.complainants.some((one) => one.partyId === partyId)
  );
}

/** The name of a party, as far as this viewer may know it; null otherwise, and once erased. */
export async function nameInView(dossier: Dossier, partyId: PartyId): Promise<string | null> {
  const known = partyId === dossier.self || mayKnowName(dossier, partyId);
  return known ? ((await dossier.person(partyId))?.name ?? null) : null;
}

/** A respondent's copy may leave out the complainant's name; a complainant hears who is complained about from the letter. */
function mayKnowName(dossier: Dossier, partyId: PartyId): boolean {
  if (!isComplainantSide(dossier, partyId)) return dossier.shows("RESPONDENTS");
  return dossier.shows("COMPLAINANT_NAME") && !isWithheldFrom(dossier);
}

/** Who is asked to handle what is restricted can say from the rest whether they were involved. */
function isWithheldFrom({ view, complaint, self }: Dossier): boolean {
  if (view === "PROPOSED") return complaint.restricted || complaint.addressHidden;
  return view === "RESPONDENT" && isNameWithheld(complaint, self);
}
