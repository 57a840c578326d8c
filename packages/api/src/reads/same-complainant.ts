import type { Complaint } from "@gehoor/domain";
import { loadPeople, type Person } from "../complaints/people.ts";
import type { Database } from "../db/database.ts";

/**
 * Whether everybody who goes on complaining in one complaint complains in the other too: known by the same e-mail address,
 * or by the same name at the same postcode. In doubt it says no: a complaint joined to somebody else's would be answered
 * to nobody.
 */
export async function sameComplainant(db: Database, one: Complaint, other: Complaint): Promise<boolean> {
  const [here, there] = await Promise.all([loadPeople(db, one.id), loadPeople(db, other.id)]);
  const theirs = other.complainants.flatMap(({ partyId }) => there.get(partyId) ?? []);
  const going = one.complainants.filter(({ withdrawnOn, deceasedOn }) => !withdrawnOn && !deceasedOn);
  return (
    going.length > 0 &&
    going.every(({ partyId }) => {
      const person = here.get(partyId);
      return person !== undefined && theirs.some((their) => isSame(person, their));
    })
  );
}

function isSame(one: Person, other: Person): boolean {
  const sameMail = one.email !== undefined && folded(one.email) === folded(other.email);
  const samePostcode =
    one.address !== undefined && folded(one.address.postcode) === folded(other.address?.postcode);
  return sameMail || (samePostcode && folded(one.name) === folded(other.name));
}

function folded(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s/g, "").toLowerCase();
}
