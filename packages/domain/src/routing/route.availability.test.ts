import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Absence } from "../absence/absence.ts";
import type { Office } from "../complaint/codes.ts";
import {
  about,
  type Name,
  names,
  notes,
  pairs,
  sampleOrganisation,
  suggest,
} from "../testing/samples/sample-organisation.ts";

const away = (
  name: Name,
  replacedBy: Name | undefined,
  fromOn = "2026-11-20",
  untilOn = "2026-11-27",
): Absence => ({
  staffId: names[name],
  fromOn: Temporal.PlainDate.from(fromOn),
  untilOn: Temporal.PlainDate.from(untilOn),
  replacedBy: replacedBy && names[replacedBy],
});

describe("somebody who is away", () => {
  const asked = about(["CLERK", "EMPLOYEE"]);

  it("is replaced, and the suggestion says so", () => {
    expect(pairs(asked, { absences: [away("HEAD_CIVIL", "HEAD_SPACE")] })[0]).toBe(
      "HEAD_SPACE (HEAD_OF_DEPARTMENT, REPLACEMENT) / DIRECTOR_B",
    );
  });

  it("is passed over without a replacement, or with one who was involved", () => {
    expect(pairs(asked, { absences: [away("HEAD_CIVIL", undefined)] })[0]).toMatch(/^DIRECTOR_A/);
    const involved = { ...asked, involvedStaff: [names.HEAD_SPACE] };
    expect(pairs(involved, { absences: [away("HEAD_CIVIL", "HEAD_SPACE")] })[0]).toMatch(/^DIRECTOR_A/);
  });

  it("is replaced by the replacement's replacement, but not for ever", () => {
    const chain = [away("HEAD_CIVIL", "HEAD_SPACE"), away("HEAD_SPACE", "HEAD_BBS")];
    expect(pairs(asked, { absences: chain })[0]).toMatch(/^HEAD_BBS \(HEAD_OF_DEPARTMENT, REPLACEMENT\)/);
    const circle = [away("HEAD_CIVIL", "HEAD_SPACE"), away("HEAD_SPACE", "HEAD_CIVIL")];
    expect(pairs(asked, { absences: circle })[0]).toMatch(/^DIRECTOR_A/);
  });

  it("is replaced only after those of the same step who are there", () => {
    const director = about(["DIRECTOR_A", "DIRECTOR"]);
    expect(pairs(director, { absences: [away("DIRECTOR_B", "HEAD_SPACE")] }).slice(0, 2)).toEqual([
      "SECRETARY (ANOTHER_DIRECTOR) / MAYOR",
      "HEAD_SPACE (ANOTHER_DIRECTOR, REPLACEMENT) / MAYOR",
    ]);
  });

  it("is back the day after, and still there the day before", () => {
    const onTheDay = [away("HEAD_CIVIL", undefined, "2026-11-23", "2026-11-23")];
    expect(pairs(asked, { absences: onTheDay })[0]).toMatch(/^DIRECTOR_A/);
    const around = [
      away("HEAD_CIVIL", undefined, "2026-11-20", "2026-11-22"),
      away("HEAD_CIVIL", undefined, "2026-11-24", "2026-11-25"),
    ];
    expect(pairs(asked, { absences: around })[0]).toMatch(/^HEAD_CIVIL/);
  });

  it("does not sign either", () => {
    expect(pairs(asked, { absences: [away("DIRECTOR_B", undefined)] })[0]).toMatch(/ DIRECTOR_A$/);
  });
});

describe("when nobody is left", () => {
  it("says that nobody is free", () => {
    const asked = { ...about(["CLERK", "EMPLOYEE"]), involvedStaff: Object.values(names) };
    expect(pairs(asked)).toEqual([]);
    expect(notes(asked)).toEqual(["NOBODY_FREE"]);
  });

  it("says that nobody else may sign", () => {
    const staff = sampleOrganisation.staff.map((one) =>
      one.staffId === names.DIRECTOR_A
        ? one
        : { ...one, roles: one.roles.filter((role) => role !== "SIGNATORY") },
    );
    expect(notes(about(["CLERK", "EMPLOYEE"]), { staff })).toEqual(["NO_SIGNATORY_FREE"]);
    expect(pairs(about(["CLERK", "EMPLOYEE"]), { staff })).toContain("DIRECTOR_A (DIRECTOR) / nobody");
  });
});

describe("whoever is complained about, involved or away", () => {
  const everybody = Object.values(names);
  const anyRespondents = fc.subarray(sampleOrganisation.staff.slice(), { minLength: 1, maxLength: 3 });

  it("nobody handles or signs a complaint about themselves, nor signs what they handled", () => {
    fc.assert(
      fc.property(
        anyRespondents,
        fc.subarray([...everybody]),
        fc.subarray([...everybody]),
        fc.boolean(),
        (accused, involvedStaff, absent, bbsIsOwnAuthority) => {
          const asked = about(
            ...accused.map(({ staffId: id, office }): [Name, Office] => {
              const found = Object.entries(names).find(([, one]) => one === id)?.[0];
              const name = found && isName(found) ? found : "CLERK";
              return [name, office];
            }),
          );
          const absences: readonly Absence[] = absent.map((id, index) => ({
            staffId: id,
            fromOn: Temporal.PlainDate.from("2026-11-01"),
            untilOn: Temporal.PlainDate.from("2026-11-30"),
            replacedBy: everybody[(index * 7) % everybody.length],
          }));
          const onBoard = accused.some(({ office }) => ["MAYOR", "ALDERMAN", "COUNCILLOR"].includes(office));
          for (const { handler, signatory } of suggest(
            { ...asked, involvedStaff },
            { absences },
            bbsIsOwnAuthority,
          ).routes) {
            const chosen = [handler.staffId, ...(signatory ? [signatory.staffId] : [])];
            expect(new Set(chosen).size).toBe(chosen.length);
            for (const id of chosen) {
              expect(accused.map((one) => one.staffId)).not.toContain(id);
              if (!onBoard) expect(involvedStaff).not.toContain(id);
              expect(absent).not.toContain(id);
            }
          }
        },
      ),
    );
  });
});

function isName(text: string): text is Name {
  return Object.hasOwn(names, text);
}
