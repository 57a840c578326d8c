import { describe, expect, it } from "vitest";
import { FLOOR, sightings } from "../../testing/walks/every-walk.ts";
import type { Complaint } from "../complaint.ts";
import type { EventType } from "../event.ts";

/** Properties say something of rare events only where the walks meet them: whatever the seed, often enough. */
const anybody = () => true;
const rare: readonly (readonly [EventType, string, (before: Complaint) => boolean])[] = [
  ["ComplaintDeclined", "of anybody", anybody],
  ["PartsDeclined", "of anybody", anybody],
  ["PartsSettled", "of anybody", anybody],
  ["ComplaintEndedInParts", "of anybody", anybody],
  ["DeclineReviewed", "of anybody", anybody],
  ["ComplaintAdjourned", "of anybody", anybody],
  ["PostponementAgreed", "of anybody", anybody],
  ["ComplaintReopened", "of anybody", anybody],
  ["HandlerProposed", "of anybody", anybody],
  ["HandlerAssigned", "of anybody", anybody],
  ["AssignmentDeclined", "of anybody", anybody],
  ["AdviceGiven", "of anybody", anybody],
  ["NoticeFailed", "of anybody", anybody],
  ["ComplaintForwarded", "of anybody", anybody],
  ["ComplaintConverted", "of anybody", anybody],
  ["ComplaintPutOutsideFormal", "of anybody", anybody],
  ["PostponementAgreed", "of several complainants", areSeveral],
  ["ComplaintSettled", "of several complainants", areSeveral],
];

describe.each(rare)("%s %s", (type, _who, counts) => {
  it(`is met at least ${FLOOR} times by each of twenty seeds`, () => {
    const met = Array.from({ length: 20 }, (_, index) => sightings(type, index + 1, counts));
    expect(Math.min(...met), `met ${met.join(", ")}`).toBeGreaterThanOrEqual(FLOOR);
  }, 300_000);
});

function areSeveral({ complainants }: Complaint): boolean {
  return complainants.filter(({ withdrawnOn, deceasedOn }) => !withdrawnOn && !deceasedOn).length > 1;
}
