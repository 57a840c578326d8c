import type { ComplaintId } from "@gehoor/domain";
import type { StoredPerson } from "../../complaints/people.ts";
import type { Sql } from "../../db/sql-client.ts";

/** Everything personal of one complaint, which its events never hold. */
export interface PrivateContent {
  readonly texts: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, StoredPerson>;
}

/** Reads all texts and persons of a complaint in one statement. */
export async function readPrivateContent(sql: Sql, id: ComplaintId): Promise<PrivateContent> {
  const [row] = await sql<{ texts: Record<string, string> | null; people: readonly StoredPerson[] | null }[]>`
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
