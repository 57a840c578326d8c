import type { Office } from "@gehoor/domain";
import { after, aldermanId, assessing, complaintOf, coordinator, dirkId, idOf } from "@gehoor/domain/testing";
import { describe, expect, it } from "vitest";
import { respondentWord, whoHandles } from "./respondent-words.ts";

const about = (...people: readonly (readonly [Parameters<typeof respondentWord>[1], Office])[]) =>
  complaintOf(
    after(
      assessing(),
      ...people.map(
        ([partyId, office]) =>
          [
            "2026-03-04",
            coordinator,
            { type: "NameRespondent", partyId, staffId: undefined, office },
          ] as const,
      ),
    ),
  );

describe("who handles a complaint", () => {
  it("was not involved, where the law promises so without exception", () => {
    expect(whoHandles(about([dirkId, "EMPLOYEE"]), "nl")).toMatch(
      /niet bij betrokken was \(artikel 9:7 Awb\)\.$/,
    );
    expect(whoHandles(complaintOf(assessing()), "nl")).toMatch(/niet bij betrokken/);
  });

  it("is not promised to be uninvolved for conduct of the authority itself or a member of it", () => {
    const text = whoHandles(about([aldermanId, "ALDERMAN"]), "nl");
    expect(text).not.toMatch(/niet bij betrokken/);
    expect(text).toMatch(/9:7, tweede lid/);
  });

  it("is said of both where an employee stands beside a member of the authority", () => {
    const text = whoHandles(about([dirkId, "EMPLOYEE"], [aldermanId, "ALDERMAN"]), "nl");
    expect(text).toMatch(/niet bij betrokken/);
    expect(text).toMatch(/het bestuur zelf/);
  });
});

describe("who is complained about", () => {
  it.each([
    ["EMPLOYEE", "De medewerker"],
    ["ALDERMAN", "De wethouder"],
    ["MAYOR", "De burgemeester"],
    ["COUNCILLOR", "Het raadslid"],
  ] as const)("is called by office: %s", (office, word) => {
    expect(respondentWord(about([idOf("somebody"), office]), idOf("somebody"))).toBe(
      `${word} over wie het gaat`,
    );
  });
});
