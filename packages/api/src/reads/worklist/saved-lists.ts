import { and, asc, eq, ne, sql } from "drizzle-orm";
import type { StaffSession } from "../../auth/session.ts";
import { savedList } from "../../db/schema/saved-lists.ts";
import type { System } from "../../system.ts";

/** A list somebody comes back to. */
export type SavedList = Pick<typeof savedList.$inferSelect, "id" | "name" | "search">;

/** So many are enough for anybody to find their own among. */
export const MOST_SAVED = 30;

/** Somebody's own lists, by name. */
export async function readSavedLists(
  { db }: Pick<System, "db">,
  { staffId }: StaffSession,
): Promise<readonly SavedList[]> {
  return db
    .select({ id: savedList.id, name: savedList.name, search: savedList.search })
    .from(savedList)
    .where(eq(savedList.staffId, staffId))
    .orderBy(asc(sql`lower(${savedList.name})`), asc(savedList.id));
}

/**
 * Keeps a list under a name; one that had the name is replaced by it.
 *
 * @returns undefined where somebody has the most that anybody may have
 */
export async function keepList(
  { db }: Pick<System, "db">,
  { staffId }: StaffSession,
  { name, search }: Pick<SavedList, "name" | "search">,
  savedAt: Temporal.Instant,
): Promise<SavedList | undefined> {
  const others = await db.$count(savedList, and(eq(savedList.staffId, staffId), ne(savedList.name, name)));
  if (others >= MOST_SAVED) return undefined;
  const [kept] = await db
    .insert(savedList)
    .values({ id: crypto.randomUUID(), staffId, name, search, savedAt })
    .onConflictDoUpdate({ target: [savedList.staffId, savedList.name], set: { search, savedAt } })
    .returning({ id: savedList.id, name: savedList.name, search: savedList.search });
  return kept;
}

/** Takes one of somebody's own lists away; another's stays, as if it were not there. */
export async function forgetList(
  { db }: Pick<System, "db">,
  { staffId }: StaffSession,
  id: string,
): Promise<boolean> {
  const gone = await db
    .delete(savedList)
    .where(and(eq(savedList.id, id), eq(savedList.staffId, staffId)))
    .returning({ id: savedList.id });
  return gone.length > 0;
}
