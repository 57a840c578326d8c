import type { KeptPeople, Person, TableRows, TextStore } from "@gehoor/api/filling";
import type { Complaint, ComplaintEvent, Context, Notice, PartyId, TextId } from "@gehoor/domain";

/** A complaint that was lived through: the file as the system would have written it. */
export interface LivedFile {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
  readonly texts: TextStore;
  readonly people: KeptPeople;
  readonly letters: readonly TableRows[];
  /** Steps the rules did not allow at that point, by name: a story that should be mended. */
  readonly refused: readonly string[];
}

/** Writes the letter for a notice as it leaves on a day, and says its hash. */
export interface LetterWriter {
  write(
    complaint: Complaint,
    notice: Notice,
    day: Temporal.PlainDate,
    file: {
      readonly events: readonly ComplaintEvent[];
      readonly texts: ReadonlyMap<TextId, string>;
      readonly people: ReadonlyMap<PartyId, Person>;
      readonly context: Context;
    },
  ): { readonly hash: string; readonly rows: readonly TableRows[] };
}
