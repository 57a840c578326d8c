import type { Coordination, StaffId } from "@gehoor/domain";
import { inArray } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { staff } from "../db/schema/staff.ts";

/**
 * Which coordinators and deputies are named among the persons complained about, by surname as a word of its own. A namesake
 * is found too: the deputy then says that it is somebody else, which is better than a complaint read first by whom it is
 * about (Awb 9:7).
 */
export async function staffNamedIn(
  db: Database,
  { coordinators, deputies }: Coordination,
  namedPersons: string | undefined,
): Promise<readonly StaffId[]> {
  const ids = [...coordinators, ...deputies];
  if (!namedPersons || ids.length === 0) return [];
  const people = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, ids));
  return people.filter(({ name }) => names(namedPersons, name)).map(({ id }) => id);
}

/** Whether the text has the surname of this person: everything after the first name, in any case and without accents. */
export function names(text: string, name: string): boolean {
  const [first = "", ...rest] = wordsOf(name);
  const surname = rest.length > 0 ? rest : [first];
  return ` ${wordsOf(text).join(" ")} `.includes(` ${surname.join(" ")} `);
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
