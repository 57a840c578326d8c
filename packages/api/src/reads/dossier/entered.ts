import type { ComplaintId } from "@gehoor/domain";
import { type Entered, enteredOf, writtenIn } from "../../complaints/entered.ts";
import { loadEvents } from "../../complaints/load.ts";
import { loadPeople } from "../../complaints/people.ts";
import { loadTexts } from "../../complaints/texts.ts";
import type { Database } from "../../db/database.ts";

/** Everything that was entered with a complaint, for its own receipt. */
export async function readEntered(db: Database, id: ComplaintId): Promise<Entered | null> {
  const [[first], texts, people] = await Promise.all([
    loadEvents(db, id),
    loadTexts(db, id),
    loadPeople(db, id),
  ]);
  return enteredOf(first, writtenIn(texts, people)) ?? null;
}
