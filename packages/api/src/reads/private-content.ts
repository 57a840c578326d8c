import type { ComplaintId, PartyId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";

/** A person in a complaint, as known now. Null where it was not given or has been erased. */
export interface Person {
  readonly id: PartyId;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

/** Everything personal of one complaint, which its events never hold. */
export interface PrivateContent {
  readonly texts: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, Person>;
}

/** Reads all texts and persons of a complaint in one statement. */
export async function readPrivateContent(sql: Sql, id: ComplaintId): Promise<PrivateContent> {
  const [row] = await sql<{ texts: Record<string, string> | null; people: readonly Person[] | null }[]>`
    select
      (select json_object_agg(id, content) from complaint_text where complaint_id = ${id}) as texts,
      (select json_agg(json_build_object('id', id, 'name', name, 'email', email, 'phone', phone, 'street', street,
                                         'postcode', postcode, 'city', city, 'country', country))
       from party where complaint_id = ${id}) as people`;
  return {
    texts: new Map(Object.entries(row?.texts ?? {})),
    people: new Map((row?.people ?? []).map((person) => [person.id, person])),
  };
}
