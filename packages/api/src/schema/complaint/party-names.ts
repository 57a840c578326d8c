import { isNameWithheld, type PartyId } from "@gehoor/domain";
import type { ComplaintFile } from "../../reads/complaint-file.ts";

/** Whether a person stands on the complainant's side: one of the complainants, or who represents them. */
export function isComplainantSide({ complaint }: ComplaintFile, partyId: PartyId): boolean {
  return (
    complaint.representative?.partyId === partyId ||
    complaint.complainants.some((one) => one.partyId === partyId)
  );
}

/** The name of a party, as far as this viewer may know it; null otherwise, and once erased. */
export async function nameInView(file: ComplaintFile, partyId: PartyId): Promise<string | null> {
  const known = partyId === file.self || mayKnowName(file, partyId);
  return known ? ((await file.person(partyId))?.name ?? null) : null;
}

/** A respondent's copy may leave out the complainant's name; a complainant hears who is complained about from the letter. */
function mayKnowName(file: ComplaintFile, partyId: PartyId): boolean {
  if (!isComplainantSide(file, partyId)) return file.shows("RESPONDENTS");
  return file.shows("COMPLAINANT_NAME") && !isWithheldFrom(file);
}

/** Who is asked to handle what is restricted can say from the rest whether he or she was involved. */
function isWithheldFrom({ view, complaint, self }: ComplaintFile): boolean {
  if (view === "PROPOSED") return complaint.restricted || complaint.addressHidden;
  return view === "RESPONDENT" && isNameWithheld(complaint, self);
}
