import { readFileSync } from "node:fs";
import { buildSchema, validate } from "graphql";
import { describe, expect, it, vi } from "vitest";
import { formName } from "../commands/action-path.ts";
import { commandDocument } from "../commands/command-document.ts";
import type { ActionForm } from "../commands/define-form.ts";
import type { StaffField } from "../forms/fields/staff-fields.ts";
import { actionForms } from "./catalogue.ts";

const forms = vi.hoisted((): ActionForm[] => []);
vi.mock("../commands/define-form.ts", async (original) => ({
  ...(await original<object>()),
  defineForm: (type: ActionForm["type"], fields: ActionForm["fields"], more?: Partial<ActionForm>) => {
    const form = { type, fields, first: more?.first, once: more?.once ?? false };
    forms.push(form);
    return form;
  },
}));

// Anew: a form that another test has loaded before would not be defined once more.
vi.resetModules();
const modules = import.meta.glob(["./plain-forms.ts", "./*/*.tsx", "!./*/*.test.tsx"]);
for (const load of Object.values(modules)) await load();

const schema = buildSchema(
  readFileSync(new URL("../../../../packages/api/schema.graphql", import.meta.url), "utf8"),
);

it("every form of the catalogue is defined, and no other", () => {
  const defined = new Set(forms.map(({ type }) => formName(type)));
  expect([...defined].sort()).toEqual(
    actionForms()
      .map(({ name }) => name)
      .sort(),
  );
});

describe.each(forms)("the form of $type", ({ type, first, fields }) => {
  const all = Object.values<StaffField>({ ...first, ...fields });

  it("sends a mutation that the API has", () => {
    expect(validate(schema, commandDocument(type))).toEqual([]);
  });

  it("says the same in both languages", () => {
    for (const { nl, en } of all.flatMap(wordsOf)) {
      expect(nl.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      if (nl.split(" ").length > 3) expect(en).not.toBe(nl);
    }
  });

  it('calls no field "not required" whose hint says when it is needed', () => {
    const wrong = all.filter(
      (field) =>
        "label" in field && field.optional === true && /\b(nodig|verplicht)\b/i.test(field.hint?.nl ?? ""),
    );
    expect(wrong).toEqual([]);
  });
});

function wordsOf(field: StaffField) {
  return Object.entries(field).flatMap(([name, said]) =>
    ["label", "hint", "yes", "no", "statement", "behind"].includes(name) ? [said] : [],
  );
}
