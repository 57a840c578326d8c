import { parseForm } from "@gehoor/web/forms/parse-form.ts";
import { describe, expect, it } from "vitest";
import { intakeForm, registerInput } from "./intake-form.server.ts";

const letter = {
  idempotencyKey: "4b2f1c7e-6f0e-4a43-9a58-0a4d3a1f8c11",
  channel: "PAPER",
  receivedOn: "vandaag",
  oral: "no",
  language: "NL",
  "parts[0].subject": "TREATMENT",
  "parts[0].description": "Ik werd weggestuurd bij de balie.",
  about: "EMPLOYEE",
  concerns: "SELF",
  matter: "CONDUCT",
  decision: "NONE",
  proceedings: "NONE",
  earlierComplaint: "no",
  "complainant.name": "Gerrit de Wit",
};

function parse(more: Record<string, string>) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...letter, ...more })) form.append(name, value);
  return parseForm(form, intakeForm("2026-11-23"), "nl");
}

function mistakes(more: Record<string, string>) {
  const parsed = parse(more);
  return parsed.ok ? [] : parsed.state.mistakes.map(({ name }) => name);
}

describe("who speaks for the complainant, on the desk's form", () => {
  it("is nobody when nothing was filled in", () => {
    const parsed = parse({ "representative.person.name": "" });
    expect(parsed.ok && registerInput(parsed.values).representative).toBeNull();
  });

  it("is not lost in silence when only the name or only the kind was given", () => {
    expect(mistakes({ "representative.person.name": "Mr. A. Advocaat" })).toEqual(["representative.kind"]);
    expect(mistakes({ "representative.kind": "ADVOCATE" })).toEqual(["representative.person.name"]);
  });

  it("goes along when both were given", () => {
    const parsed = parse({
      "representative.kind": "ADVOCATE",
      "representative.person.name": "Mr. A. Advocaat",
    });
    expect(parsed.ok && registerInput(parsed.values).representative).toMatchObject({
      kind: "ADVOCATE",
      person: { name: "Mr. A. Advocaat" },
    });
  });
});

it("the desk's form without a name of the complainant says so at the box", () => {
  expect(mistakes({ "complainant.name": "" })).toEqual(["complainant.name"]);
});
