import { expect, it } from "vitest";
import { cameIn, screening, whatItIs } from "../intake/intake-fields.ts";
import { requestFields } from "../ombudsman/request-fields.ts";
import type { Fields } from "./fields/staff-fields.ts";

const desk: Fields = { ...cameIn, ...whatItIs, ...screening };
const requests: Fields = requestFields;

it.each([
  ["desk", desk],
  ["requests", requests],
])('the form of the %s calls no field "not required" whose hint says when it is needed', (_, fields) => {
  const wrong = Object.entries(fields).filter(
    ([, field]) =>
      "label" in field && field.optional === true && /\b(nodig|verplicht)\b/i.test(field.hint?.nl ?? ""),
  );
  expect(wrong).toEqual([]);
});
