import { parseForm } from "@gehoor/web/forms/reading/parse-form.ts";
import { describe, expect, it } from "vitest";
import { intakeForm, registerInput } from "./intake-form.server.ts";

const letter = {
  idempotencyKey: "4b2f1c7e-6f0e-4a43-9a58-0a4d3a1f8c11",
  channel: "PAPER",
  paperReference: "Archief 3",
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

const facts = { today: "2026-11-23", registeredFreelyFromOn: "2026-11-18" };

function parse(more: Record<string, string>) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...letter, ...more })) form.append(name, value);
  return parseForm(form, intakeForm(form, facts, "nl"), "nl");
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

describe("what is missing on the desk's form", () => {
  const told = { channel: "DESK", paperReference: "", oral: "yes" };

  it("is told in one round, in the order of the page", () => {
    const empty = { "parts[0].subject": "", "parts[0].description": "", "complainant.name": "" };
    expect(mistakes({ ...told, ...empty, receivedOn: "2 nov", "complainant.emailConsent": "yes" })).toEqual([
      ...["backdatingReason", "readBack", "parts[0].subject", "parts[0].description"],
      ...["complainant.name", "complainant.email"],
    ]);
    expect(mistakes({ oral: "no", paperReference: "", "parts[0].subject": "" })).toEqual([
      "paperReference",
      "parts[0].subject",
    ]);
  });

  it.each([
    [{ "parts[0].subject": "" }, ["parts[0].subject"]],
    [{ "parts[0].description": "" }, ["parts[0].description"]],
    [{ "parts[1].description": "Ook de brief klopte niet." }, ["parts[1].subject"]],
    [{ "parts[0].subject": "", "parts[1].subject": "PRIVACY" }, ["parts[0].subject", "parts[1].description"]],
  ])("of a part half filled in is the other half: %o", (more, expected) => {
    expect(mistakes(more)).toEqual(expected);
  });

  it("is nothing where the answers ask for no more", () => {
    expect(mistakes({ ...told, readBack: "yes", receivedOn: "wo 18 nov" })).toEqual([]);
    expect(mistakes({ channel: "EMAIL", paperReference: "" })).toEqual([]);
  });

  it("is told of days that cannot be, against the day of receipt", () => {
    expect(mistakes({ receivedOn: "24 nov" })).toEqual(["receivedOn"]);
    const days = {
      receivedOn: "20 nov",
      openedOn: "19 nov",
      firstFiledOn: "21 nov",
      conductUntilOn: "21 nov",
    };
    expect(mistakes(days)).toEqual(["openedOn", "firstFiledOn", "conductUntilOn"]);
  });
});
