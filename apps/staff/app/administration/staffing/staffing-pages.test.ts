import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { WhoHandsOverQuery } from "../../handing-over/who-hands-over.server.ts";
import { loader as changes, StaffingChangesQuery } from "./changes.tsx";
import { loader as people } from "./people.tsx";
import { personSteps, loader as step } from "./person-step.tsx";
import { type DepartmentRecord, StaffingQuery, type StaffRecord } from "./staffing-query.ts";
import { toldWords } from "./told-words.ts";

const mock = mockApi();
const id = "00000000-0000-4000-8000-000000005701";

const record: StaffRecord = {
  id,
  name: "Noor Nieuw",
  login: "n.nieuw",
  email: "n.nieuw@gehoor.example",
  active: true,
  office: "EMPLOYEE",
  deputyMayor: false,
  roles: ["HANDLER"],
  deputy: false,
  departments: ["d1"],
  heads: ["d1"],
  bound: false,
};
const department: DepartmentRecord = {
  id: "d1",
  code: "RO",
  nameNl: "Ruimte",
  nameEn: "Space",
  kind: "DEPARTMENT",
  active: true,
  directorId: null,
  mergedInto: null,
};
const gone: StaffRecord = {
  ...record,
  id: `${id.slice(0, -1)}2`,
  name: "Olaf Oud",
  login: "o.oud",
  active: false,
};
const staffing = { version: 4, staff: [record, gone], departments: [department] };

beforeEach(() => mock.query(StaffingQuery, { staffing }));

describe("the list of people", () => {
  const found = async (search: string) => {
    const { data } = await runRoute(people, { app: "staff", path: `/beheer/mensen?zoek=${search}` });
    return data && [data.here, data.left].map((list) => list.map(({ name }) => name));
  };

  it("shows who works here apart from who left, and finds by name, login, role and department", async () => {
    expect(await found("")).toEqual([["Noor Nieuw"], ["Olaf Oud"]]);
    expect(await found("noor")).toEqual([["Noor Nieuw"], []]);
    expect(await found("o.oud")).toEqual([[], ["Olaf Oud"]]);
    expect(await found("ruimte%20behandelaar%20nieuw")).toEqual([["Noor Nieuw"], []]);
    expect(await found("niemand")).toEqual([[], []]);
  });

  it("is the administrator's: for anybody else it is not there", async () => {
    mock.refuse(StaffingQuery, "FORBIDDEN");
    expect((await runRoute(people, { app: "staff", path: "/beheer/mensen" })).status).toBe(404);
  });
});

describe("a step with somebody", () => {
  const visit = (end: string, whom = id) =>
    runRoute(step, { app: "staff", path: `/beheer/mensen/${whom}/${end}`, params: { id: whom, step: end } });

  it("says beforehand what it would do, with the version it was made from, and whose the open complaints are", async () => {
    mock.query(WhoHandsOverQuery, {
      viewer: { __typename: "StaffViewer", roles: ["ADMINISTRATOR"], standsInFor: [] },
      coordinatorsToday: [{ name: "Nadia Jansen" }],
    });
    mock.query(personSteps.END.preview, ({ input }) => {
      expect(input).toMatchObject({ staffId: id, expectedVersion: 4 });
      const nothing = {
        openComplaints: 4,
        movedComplaints: 0,
        capped: false,
        signsOut: true,
        invites: false,
        changes: [],
        routes: [],
      };
      return { preview: { __typename: "StaffingPreview" as const, ...nothing } };
    });
    const { data } = await visit("vertrek");
    expect(data).toMatchObject({
      ...{ step: "END", name: "Noor Nieuw" },
      ...{ beforehand: { openComplaints: 4 }, leaves: true, others: "Nadia Jansen" },
    });
  });

  it("says why where it cannot be, with no button to press", async () => {
    mock.query(personSteps.INVITE.preview, {
      preview: { __typename: "Refused", refusal: { code: "LOGIN_BOUND", article: "AVG 32", facts: [] } },
    });
    const { data } = await visit("uitnodigen");
    expect(data?.beforehand).toBeUndefined();
    expect(data?.refused?.words).toMatch(/^Deze persoon heeft al ingelogd/);
  });

  it("is not there for another address, or nobody", async () => {
    expect((await visit("toveren")).status).toBe(404);
    expect((await visit("vertrek", "onbekend")).status).toBe(404);
  });
});

it("the history is read by a coordinator too, who undoes nothing", async () => {
  const line = {
    number: 1,
    kind: "END_STAFF",
    undoes: null,
    undoneBy: null,
    canBeUndone: true,
  } as const;
  const told = { ...line, at: "2026-11-23T09:00:00Z", by: { name: "V. Smeets" }, department: null };
  const ask = async (role: "ADMINISTRATOR" | "COORDINATOR") => {
    mock.query(StaffingChangesQuery, {
      today: "2026-11-23",
      viewer: { __typename: "StaffViewer", roles: [role] },
      staffingChanges: [{ ...told, changes: [], staffMember: { name: "Olaf Oud" } }],
    });
    return (await runRoute(changes, { app: "staff", path: "/beheer/wijzigingen" })).data?.undoes;
  };
  expect([await ask("ADMINISTRATOR"), await ask("COORDINATOR")]).toEqual([true, false]);
});

it("what changed is a sentence, codes in words", () => {
  const subject = { nl: "Noor", en: "Noor" };
  const code = (value: string) => ({ nl: value, en: value });
  expect(toldWords({ subject, field: "ROLE", from: null, to: code("HANDLER") }, "nl")).toBe(
    "krijgt de rol behandelaar",
  );
  expect(toldWords({ subject, field: "OFFICE", from: code("EMPLOYEE"), to: code("DIRECTOR") }, "en")).toBe(
    "Office: from employee to director",
  );
  expect(toldWords({ subject, field: "ACTIVE", from: code("YES"), to: null }, "nl")).toBe(
    "werkt hier niet meer",
  );
});
