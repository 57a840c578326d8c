import { saltedHash } from "@gehoor/api/filling";
import type { LetterWriter } from "../telling/lived-file.ts";

/**
 * For complaints by the thousand: each letter has left and its hash stands in the history, but the letter itself is not
 * kept, as after the end of a retention period. A page of text for each would fill the disk, not show anything; `events:verify` misses them,
 * and rightly.
 */
export const unkeptLetters: LetterWriter = {
  write: (complaint, notice) => ({
    hash: saltedHash(`${complaint.reference} ${notice.number}`).hash,
    rows: [],
  }),
};
