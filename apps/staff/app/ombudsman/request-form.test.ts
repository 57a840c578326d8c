import { parseForm } from "@gehoor/web/forms/reading/parse-form.ts";
import { expect, it } from "vitest";
import { requestForm, requestInput } from "./request-form.server.ts";

const leaflet = {
  idempotencyKey: "4b2f1c7e-6f0e-4a43-9a58-0a4d3a1f8c11",
  channel: "DESK",
  receivedOn: "vandaag",
  language: "NL",
  "parts[0].subject": "TREATMENT",
  "parts[0].description": "Ik werd weggestuurd bij de balie.",
  "complainant.name": "Gerrit de Wit",
};

function parse(more: Record<string, string> = {}) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...leaflet, ...more })) form.append(name, value);
  return parseForm(form, requestForm("2026-11-23"), "nl");
}

it("asks little: what the leaflet says, by which way and on which day it came", () => {
  const parsed = parse();
  expect(parsed.ok && requestInput(parsed.values)).toMatchObject({
    channel: "DESK",
    receivedOn: "2026-11-23",
    conductUntilOn: null,
    representative: null,
    parts: [{ subject: "TREATMENT", description: "Ik werd weggestuurd bij de balie." }],
  });
});

it("says at each box what is missing, and never that a request is too old", () => {
  const mistakes = (more: Record<string, string>) => {
    const parsed = parse(more);
    return parsed.ok ? [] : parsed.state.mistakes.map(({ name }) => name);
  };
  expect(mistakes({ channel: "PHONE" })).toEqual(["channel"]);
  expect(mistakes({ "parts[0].description": "", "parts[0].subject": "" })).toEqual([
    "parts[0].subject",
    "parts[0].description",
  ]);
  expect(mistakes({ "complainant.name": "", "representative.kind": "ADVOCATE" })).toEqual([
    "complainant.name",
    "representative.person.name",
  ]);
  expect(mistakes({ conductUntilOn: "1-3-2019" })).toEqual([]);
});
