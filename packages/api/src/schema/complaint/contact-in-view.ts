import type { Complainant, PartyId, PortalChoice, Representative } from "@gehoor/domain";
import type { StoredPerson } from "../../complaints/people.ts";
import type { Dossier } from "../../reads/dossier/dossier.ts";

export interface PostalAddress {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string | null;
}

/** How somebody is reached, as far as the viewer may know. */
export interface ContactInView {
  readonly address: PostalAddress | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly emailConsent: boolean;
  readonly portal: PortalChoice | null;
}

const nothing: ContactInView = { address: null, email: null, phone: null, emailConsent: false, portal: null };

/** A party sees their own data only; staff and ombudsman see what their view shows; a respondent never sees any. */
export async function contactInView(
  dossier: Dossier,
  { partyId, emailConsent, portal }: Complainant | Representative,
): Promise<ContactInView> {
  const person = knowsContact(dossier, partyId) ? await dossier.person(partyId) : undefined;
  if (!person) return nothing;
  const { email, phone } = person;
  return { address: addressOf(person), email, phone, emailConsent, portal: portal ?? null };
}

/** Whether the viewer may know how this person is reached. */
export function knowsContact(dossier: Dossier, partyId: PartyId): boolean {
  return dossier.view === "COMPLAINANT" ? partyId === dossier.self : dossier.shows("CONTACT_DATA");
}

/** Where the copy goes to somebody complained about who has no account: for who works on it alone. */
export async function respondentAddress(dossier: Dossier, partyId: PartyId): Promise<PostalAddress | null> {
  if (dossier.view !== "STAFF") return null;
  const person = await dossier.person(partyId);
  return person ? addressOf(person) : null;
}

function addressOf({ street, postcode, city, country }: StoredPerson): PostalAddress | null {
  return street !== null && postcode !== null && city !== null ? { street, postcode, city, country } : null;
}
