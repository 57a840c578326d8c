import { expect, it } from "vitest";
import {
  after,
  annaId,
  assessing,
  complaintOf,
  coordinator,
  dirkId,
  inHandling,
  nameDirk,
  text,
} from "../testing/index.ts";

import { isNameWithheld } from "./withheld-name.ts";

const named = after(assessing(), nameDirk);
const withheld = (history: typeof named, partyId = dirkId) => isNameWithheld(complaintOf(history), partyId);

it("a respondent knows who complains, unless it was left out of the copy or the address is hidden", () => {
  expect(withheld(named)).toBe(false);
  const copy = { type: "RedactCopy", partyId: dirkId, text: text("shorter"), reason: text("fear") } as const;
  expect(withheld(after(named, ["2026-03-04", coordinator, { ...copy, nameWithheld: true }]))).toBe(true);
  const hidden = { type: "SetFlags", urgent: false, restricted: false, addressHidden: true } as const;
  expect(withheld(after(named, ["2026-03-04", coordinator, hidden]))).toBe(true);
  expect(withheld(after(inHandling(), ["2026-03-09", coordinator, hidden]))).toBe(true);
});

it("nobody else is a respondent who may know it", () => {
  expect(withheld(named, annaId)).toBe(true);
});
