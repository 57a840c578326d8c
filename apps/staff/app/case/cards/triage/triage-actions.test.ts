import { describe, expect, it } from "vitest";
import { isLeft, standsInTriage } from "./triage-actions.ts";

const fresh = { status: "RECEIVED", deadlines: [], proposedHandler: null, nextStep: null } as const;
const asked = { ...fresh, status: "ASSESSING", proposedHandler: { name: "P. Vermeer" } } as const;
const again = { action: "ASSIGN_HANDLER" } as const;

describe("what is left of taking a complaint in", () => {
  it("is all of it while it is new", () => {
    for (const type of ["START_ASSESSMENT", "RECORD_CONTACT", "ASSIGN_HANDLER"] as const)
      expect(isLeft(type, fresh)).toBe(true);
  });

  it("is not what was done, which can be done once more elsewhere on the page", () => {
    const deadlines = [{ kind: "CONTACT", metOn: "2026-11-24" }] as const;
    const done = { ...asked, deadlines };
    for (const type of ["START_ASSESSMENT", "RECORD_CONTACT", "ASSIGN_HANDLER"] as const) {
      expect(isLeft(type, done)).toBe(false);
      expect(standsInTriage(type, done)).toBe(false);
    }
  });

  it("is to ask another where who was asked stays silent", () => {
    expect(isLeft("ASSIGN_HANDLER", { ...asked, nextStep: again })).toBe(true);
  });
});
