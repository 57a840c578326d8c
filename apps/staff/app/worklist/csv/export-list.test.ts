import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { csvLines, ExportList, type Line } from "./csv-lines.ts";
import { csvText } from "./csv-text.ts";
import { texts } from "./export-list.texts.ts";
import { action } from "./export-list.ts";

const mock = mockApi();
const line: Line = {
  view: "STAFF",
  reference: "K-2026-0388-1",
  complainantName: '=cmd|"/c calc"!A1',
  receivedOn: "2026-10-13",
  summary: "Onheuse bejegening; aan de balie",
  subject: "TREATMENT",
  about: "EMPLOYEE",
  status: "IN_HANDLING",
  channel: "WEB",
  urgent: false,
  escalated: false,
  nextDueOn: "2026-11-19",
  nextDueKind: "DECISION",
  daysLeft: -4,
  decisionDueOn: "2026-11-19",
  endedOn: null,
  outcome: null,
  department: { name: { nl: "Burgerzaken", en: "Civil affairs" } },
  handler: { name: "P. Vermeer" },
};

it("a list is taken along as it is narrowed and ordered, as a file", async () => {
  let asked: object = {};
  mock.mutation(ExportList, (variables) => {
    asked = variables;
    return { exportList: [line] };
  });
  const { headers, status } = await runRoute(action, {
    app: "staff",
    path: "/werkvoorraad/csv",
    form: { list: "?lijst=late&afdeling=d1&volgorde=received" },
  });
  expect([status, headers.get("content-disposition")]).toEqual([
    200,
    'attachment; filename="werkvoorraad.csv"',
  ]);
  expect(asked).toEqual({
    filter: { open: true, deadline: ["LATE"], departmentId: ["d1"] },
    order: { field: "RECEIVED", direction: "ASC" },
  });
});

it("each complaint stands below the heads, and nothing in it is a formula", () => {
  const heads = Object.keys(texts.nl.heads).length;
  expect(csvLines([line], "nl").map((cells) => cells.length)).toEqual([heads, heads]);
  const written = csvText(csvLines([line], "nl"));
  expect(written).toContain(`"K-2026-0388-1";"'=cmd|""/c calc""!A1";"2026-10-13"`);
  expect(written).toContain('"Onheuse bejegening; aan de balie"');
});

it("what the records manager's view hides is not in the file", () => {
  const [, cells] = csvLines([{ ...line, view: "RECORDS", complainantName: null, summary: null }], "en");
  expect(cells?.slice(0, 6)).toEqual(["K-2026-0388-1", null, "2026-10-13", "", null, ""]);
});
