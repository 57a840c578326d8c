import type { ComplaintId } from "@gehoor/domain";
import type { StoredPerson } from "../../complaints/people.ts";
import type { Database } from "../../db/database.ts";

/** Everything personal of one complaint, which its events never hold. */
export interface PrivateContent {
  readonly texts: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, StoredPerson>;
}

/**
 * Reads all texts and persons of a complaint, by its id or by its reference, in one statement. By the client of its events,
 * so that both leave together.
 */
export async function readPrivateContent(
  { $client: sql }: Database,
  complaint: { readonly id: ComplaintId } | { readonly reference: string },
): Promise<PrivateContent> {
  const id =
    "id" in complaint ? sql`${complaint.id}::uuid` : sql`(select complaint_of(${complaint.reference}))`;
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
