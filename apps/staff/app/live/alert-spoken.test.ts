import { describe, expect, it } from "vitest";
import { isSpoken, mostUrgent, type Spoken } from "./alert-spoken.ts";

const alert = (reference: string, rank: number): Spoken => ({
  reference,
  rank,
  nl: reference,
  en: reference,
});

describe("of several alerts", () => {
  it("the most urgent is said, in whatever order they came", () => {
    const three = [alert("K-2", 6), alert("K-1", 0), alert("K-3", 2)];
    expect(mostUrgent(three)?.reference).toBe("K-1");
    expect(mostUrgent(three.toReversed())?.reference).toBe("K-1");
  });

  it("which are as urgent as each other the first is said", () => {
    expect(mostUrgent([alert("K-1", 2), alert("K-2", 2)])?.reference).toBe("K-1");
  });
});

it("of no alerts none is said", () => expect(mostUrgent([])).toBeUndefined());

it("what is no alert in words is not said", () => {
  expect(isSpoken(alert("K-1", 0))).toBe(true);
  expect([undefined, null, 3, {}, { nl: "a", en: "b", reference: "K-1" }].some(isSpoken)).toBe(false);
});
