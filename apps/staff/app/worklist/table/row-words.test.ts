import { describe, expect, it } from "vitest";
import type { RowData } from "../worklist-query.ts";
import { rowWords } from "./row-words.server.ts";

const row: RowData = {
  id: "c1",
  view: "STAFF",
  reference: "K-2026-0388-1",
  complainantName: "Sanne de Boer",
  summary: "Onheuse bejegening aan de balie",
  subject: "TREATMENT",
  about: "EMPLOYEE",
  status: "IN_HANDLING",
  urgent: false,
  restricted: false,
  escalated: false,
  channel: "WEB",
  receivedOn: "2026-10-13",
  startsOn: "2026-10-13",
  decisionDueOn: "2026-11-24",
  endedOn: null,
  updatedAt: "2026-11-22T23:30:00Z",
  outcome: null,
  retention: null,
  destroyableFromOn: null,
  nextDueKind: "DECISION",
  nextDueOn: "2026-11-24",
  daysLeft: 1,
  deadlineState: "THIS_WEEK",
  missedKind: null,
  missedOn: null,
  department: { id: "d1", name: { nl: "Burgerzaken", en: "Civil affairs" }, mergedIntoName: null },
  handler: { id: "s2", name: "P. Vermeer", active: true, absent: false, absentUntilOn: null },
  proposedHandler: null,
  turn: { holder: "AUTHORITY", task: "HANDLE", untilOn: "2026-11-24", staff: { name: "P. Vermeer" } },
  nextStep: null,
};
const shown = (change: Partial<RowData>) => rowWords({ ...row, ...change }, "2026-11-23", "nl");

describe("a row of the worklist", () => {
  it.each([
    [{ daysLeft: -4 }, "late", "4 dagen te laat"],
    [{ daysLeft: -1 }, "late", "1 dag te laat"],
    [{ daysLeft: 0 }, "soon", "vandaag"],
    [{ daysLeft: 1 }, "soon", "morgen"],
    [{ daysLeft: 16 }, "calm", "16 dagen"],
    [{ daysLeft: null }, "calm", "geen termijn"],
    [{ daysLeft: null, endedOn: "2026-11-20" }, "over", "afgesloten"],
  ] as const)("%o is %s: %s", (change, tone, words) => {
    expect(shown(change).urgency).toEqual({ tone, words });
  });

  it.each([
    [{}, undefined],
    [{ retention: "13.1.2", destroyableFromOn: "2036-11-20" }, "vernietigen vanaf do 20 nov 2036"],
    [{ retention: "13.2", destroyableFromOn: "2026-11-23" }, "mag vernietigd sinds ma 23 nov"],
    [{ retention: "13.1.3" }, "blijft bewaard"],
    [{ retention: "13.1" }, "nu vastgehouden"],
    [{ retention: "13.1", status: "DESTROYED" as const }, undefined],
  ])("of %o says until when it is kept: %s", (change, words) => {
    expect(shown(change).retention?.words).toBe(words);
  });

  it("says a promise that was missed and is still owed, beside the term of the law", () => {
    const missed = shown({ daysLeft: 37, missedKind: "CONTACT", missedOn: "2026-11-20" });
    expect(missed).toMatchObject({
      urgency: { tone: "calm", words: "37 dagen" },
      missedKind: "CONTACT",
      missed: "3 dagen te laat",
    });
    expect(shown({}).missed).toBeUndefined();
    expect(
      shown({ nextDueKind: "CONTACT", missedKind: "CONTACT", missedOn: "2026-11-20" }).missed,
    ).toBeUndefined();
  });

  it("waits for the complainant only while there is time; a near or passed term stays the first thing to see", () => {
    const turn = { ...row.turn, holder: "COMPLAINANT", task: "SETTLEMENT" } as const;
    expect(shown({ turn, daysLeft: 23 }).urgency).toEqual({ tone: "calm", words: "wacht op klager" });
    expect(shown({ turn, daysLeft: 2 }).urgency.tone).toBe("soon");
  });

  it("tells on which day a closed case ended", () => {
    expect(shown({ nextDueOn: null, nextDueKind: null, endedOn: "2026-11-20" }).due).toBe("vr 20 nov");
  });

  it("keeps the name of a department that was merged, with an arrow to what it became a part of", () => {
    const department = { ...row.department, id: "d1", name: { nl: "Burgerzaken", en: "Civil affairs" } };
    const mergedIntoName = { nl: "Klantcontact", en: "Contact" };
    expect(shown({ department: { ...department, mergedIntoName } }).department).toBe(
      "Burgerzaken → Klantcontact",
    );
    expect(shown({}).department).toBe("Burgerzaken");
  });

  it("tells on which day of the municipality something last happened", () => {
    expect(shown({}).updated).toBe("ma 23 nov");
  });

  it("draws how far the handling term has run, never outside the line", () => {
    expect(shown({}).progress).toBe(98);
    expect(shown({ decisionDueOn: "2026-11-19" }).progress).toBe(100);
    expect(shown({ startsOn: null }).progress).toBeUndefined();
  });

  it("says that who handles it, or is asked to, is not there", () => {
    const person = { id: "s2", name: "P. Vermeer", active: true, absent: false, absentUntilOn: null };
    const absent = { ...person, absent: true, absentUntilOn: "2026-12-01" };
    expect(shown({}).away).toBeUndefined();
    expect(shown({ handler: absent }).away).toBe("afwezig tot en met di 1 dec");
    expect(shown({ handler: null, proposedHandler: absent }).away).toBe("afwezig tot en met di 1 dec");
    expect(shown({ handler: { ...person, active: false } }).away).toBe("werkt hier niet meer");
    expect(shown({ handler: absent, endedOn: "2026-11-20" }).away).toBeUndefined();
  });

  it("says on which day comes what is waited for", () => {
    const step = {
      action: null,
      because: null,
      awaited: "HEARING",
      untilOn: "2026-11-27",
      handler: null,
    } as const;
    expect(shown({ nextStep: step }).awaitedOn).toBe("vr 27 nov");
    expect(shown({}).awaitedOn).toBeUndefined();
  });
});
