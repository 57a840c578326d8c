import type { ComplaintId, PartyId, PortalChoice } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { party } from "../db/schema/content.ts";
import { rowsOf, type TableRows } from "../db/write-rows.ts";
import { newId } from "./texts.ts";

export interface Address {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string | undefined;
}

/** What is known of a person in a complaint; events hold none of it. */
export interface Person {
  readonly name: string;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly address: Address | undefined;
}

/** A person with the answer to "may we write to you by e-mail?" (Awb 2:8). */
export interface PersonInput extends Person {
  readonly emailConsent: boolean;
  /** Chose to read letters on the complaint's own page. */
  readonly portal?: PortalChoice | undefined;
}

/** Adds or changes people for the command that is being composed. */
export interface PeopleStore {
  add(person: Person): PartyId;
  change(partyId: PartyId, person: Person): void;
}

export interface KeptPeople {
  readonly store: PeopleStore;
  /** Who was kept so far, as last put. */
  readonly contents: () => ReadonlyMap<PartyId, Person>;
  readonly rows: () => TableRows;
}

export function peopleStore(complaintId: ComplaintId): KeptPeople {
  const rows: (typeof party.$inferInsert)[] = [];
  const contents = new Map<PartyId, Person>();
  const put = (id: PartyId, person: Person) => {
    const { name, email, phone, address } = person;
    contents.set(id, person);
    rows.push({
      id,
      complaintId,
      name,
      email,
      phone,
      street: address?.street,
      postcode: address?.postcode,
      city: address?.city,
      country: address?.country,
    });
  };
  return {
    store: {
      add: (person) => {
        const id = newId<PartyId>();
        put(id, person);
        return id;
      },
      change: put,
    },
    contents: () => contents,
    rows: () => rowsOf({ table: party, rows, existing: "REPLACE" }),
  };
}

/**
 * What the rules may know of how somebody can be reached: name and address known (Awb 9:4(2)(a); an electronic address
 * is one too), reachable by e-mail by explicit consent (Awb 2:8), by post, on the complaint's own page.
 */
export function reachability(person: PersonInput) {
  const postalAddress = person.address !== undefined;
  const emailConsent = person.emailConsent && person.email !== undefined;
  const identified = person.name.trim() !== "" && (postalAddress || person.email !== undefined);
  // Without an address to announce it at, nobody would know that a letter is there (Awb 2:10(1)).
  const portal = person.portal === "ANNOUNCED" && person.email === undefined ? undefined : person.portal;
  return { identified, emailConsent, postalAddress, portal };
}

/** The people of a complaint as known now, by party; empty once erased. */
export async function loadPeople(
  db: Database,
  complaintId: ComplaintId,
): Promise<ReadonlyMap<PartyId, Person>> {
  const rows = await db.select().from(party).where(eq(party.complaintId, complaintId));
  return new Map(rows.map((row) => [row.id, personFrom(row)]));
}

/** A person as stored: null where it was not given or has been erased. */
export interface StoredPerson {
  readonly id: PartyId;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

export function personFrom({ name, email, phone, street, postcode, city, country }: StoredPerson): Person {
  const address =
    street !== null && postcode !== null && city !== null
      ? { street, postcode, city, country: country ?? undefined }
      : undefined;
  return { name: name ?? "", email: email ?? undefined, phone: phone ?? undefined, address };
}
