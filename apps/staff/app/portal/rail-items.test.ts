import { describe, expect, it } from "vitest";
import type { Code } from "../words/code.ts";
import { texts } from "./rail.texts.ts";
import { railItems } from "./rail-items.ts";

const counts = { open: 64, mine: 7, new: 3, late: 1, escalated: 4, toPost: 2, alerts: 2, capped: false };
const rail = (...roles: Code<"Role">[]) => railItems(roles, counts, 2, texts.nl).map(({ label }) => label);

describe("the rail", () => {
  it("shows the coordinator everything that is hers", () => {
    expect(rail("COORDINATOR")).toEqual([
      ...["Vandaag", "Werkvoorraad", "Signalen", "Klacht invoeren", "Post"],
      ...["Ombudsman", "Klachten over mij", "Beheer"],
    ]);
  });

  it("shows an administrator no cases", () => {
    expect(rail("ADMINISTRATOR")).toEqual(["Vandaag", "Klachten over mij", "Beheer"]);
  });

  it("shows the liaison what was escalated", () => {
    expect(rail("LIAISON")).toEqual(["Vandaag", "Ombudsman", "Klachten over mij"]);
  });

  it("shows somebody without a role only complaints about himself", () => {
    expect(rail()).toEqual(["Vandaag", "Klachten over mij"]);
  });
});
