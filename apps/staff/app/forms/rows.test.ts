import { parseForm } from "@gehoor/web/forms/reading/parse-form.ts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldChecks } from "./fields/form-schema.server.ts";
import type { RowsField } from "./fields/staff-fields.ts";

const label = { nl: "Wat?", en: "What?" };
const moments: RowsField = {
  ...{ kind: "rows", input: "HEARING_MOMENT", label, one: label, boxes: 3, needs: "plannedOn" },
  of: { plannedOn: { kind: "day", label }, time: { kind: "time", label } },
};

function read(typed: Record<string, string>, field: RowsField = moments) {
  const schema = z.object(fieldChecks("PROPOSE_HEARING_MOMENTS", { moments: field }, "2026-11-30"));
  const parsed = parseForm(new URLSearchParams(typed), schema, "nl");
  return parsed.ok ? parsed.values : parsed.state.mistakes;
}

describe("rows of a form", () => {
  it("are those of which something is filled in, wherever they stand", () => {
    const second = { "moments[1].plannedOn": "2026-12-03", "moments[1].time": "9.30" };
    const empty = { "moments[0].plannedOn": "", "moments[0].time": "", "moments[2].plannedOn": "" };
    expect(read({ ...empty, ...second })).toEqual({ moments: [{ plannedOn: "2026-12-03", time: "09:30" }] });
  });

  it("are each asked whole: what is typed is never left out without a word", () => {
    expect(read({ "moments[1].time": "9.30", "moments[0].plannedOn": "2026-12-03" })).toEqual([
      { name: "moments[0].time", message: "Vul dit in." },
      { name: "moments[1].plannedOn", message: "Vul dit in." },
    ]);
  });

  it("are at least one, asked at the first, unless there may be none", () => {
    expect(read({})).toEqual([{ name: "moments[0].plannedOn", message: "Vul dit in." }]);
    expect(read({}, { ...moments, orNone: true })).toEqual({ moments: [] });
  });
});
