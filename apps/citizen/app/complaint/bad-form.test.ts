import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { filledForm } from "../testing/filled-form.ts";
import { action } from "./complaint-form.tsx";
import { TodayQuery } from "./screening/screening-answers.server.ts";
import { SubmitComplaint } from "./submission.server.ts";

// A request to the API that a test does not answer fails it: what is wrong already here never gets that far.
const api = mockApi();
beforeEach(() => api.query(TodayQuery, { today: "2026-11-29" }));
const path = "/klacht/formulier";
const check = (form: Record<string, string | readonly string[]>) =>
  runRoute(action, { path, form: { ...filledForm, step: "check", ...form } });

/** The mistakes by field, and whether all that was typed came back. */
async function mistakesIn(form: Record<string, string>) {
  const { data, status } = await check(form);
  if (data?.step !== "form") throw new Error(`The answer was ${data?.step}.`);
  for (const [name, value] of Object.entries(form)) expect(data.state.typed[name]).toEqual([value]);
  expect(status).toBe(422);
  return data.state.mistakes.map(({ name, message }) => `${name}: ${message}`);
}

describe("a complaint form", () => {
  it("says of each text that is too long how long it may be, and keeps it", async () => {
    const mistakes = await mistakesIn({
      "parts[0].description": "a".repeat(10_001),
      namedPersons: "b".repeat(1001),
      wish: "c".repeat(5001),
      "own.name": "d".repeat(201),
      "own.phone": "0".repeat(201),
      "own.email": `${"e".repeat(200)}@voorbeeld.nl`,
    });
    expect(mistakes).toEqual([
      "parts[0].description: ‘Wat gebeurde er?’: u gebruikte 10.001 tekens; het mogen er hoogstens 10.000 zijn. Maak de tekst korter.",
      "namedPersons: ‘Over wie gaat het?’: u gebruikte 1.001 tekens; het mogen er hoogstens 1.000 zijn. Maak de tekst korter.",
      "wish: ‘Wat zou u helpen?’: u gebruikte 5.001 tekens; het mogen er hoogstens 5.000 zijn. Maak de tekst korter.",
      "own.name: ‘Voornaam en achternaam’: u gebruikte 201 tekens; het mogen er hoogstens 200 zijn. Maak de tekst korter.",
      "own.phone: ‘Telefoonnummer’: u gebruikte 201 tekens; het mogen er hoogstens 200 zijn. Maak de tekst korter.",
      "own.email: ‘E-mailadres’: u gebruikte 213 tekens; het mogen er hoogstens 200 zijn. Maak de tekst korter.",
    ]);
  });

  it("says beside a name that it holds what nobody can see, and keeps it", async () => {
    const name = "Jan\u202Enesnaj";
    const problem = { code: "HIDDEN_CHARACTERS", path: "input.complainant.name", limit: null } as const;
    api.mutation(SubmitComplaint, {
      submitComplaint: { __typename: "InvalidInput", problems: [problem] },
    });
    const { data } = await check({ "own.name": name, step: "send", signed: "yes" });
    if (data?.step !== "form") throw new Error(`The answer was ${data?.step}.`);
    expect(data.state.mistakes).toEqual([
      {
        name: "own.name",
        message:
          "‘Voornaam en achternaam’: hier staan tekens in die u niet ziet, bijvoorbeeld door plakken. Typ dit opnieuw.",
      },
    ]);
    expect(data.state.typed["own.name"]).toEqual([name]);
  });

  it("asks again for a choice that no page of ours offers", async () => {
    expect(
      await mistakesIn({
        "parts[0].subject": "WEATHER",
        "own.letters": "PIGEON",
        oralWish: "SHOUTING",
      }),
    ).toEqual([
      "parts[0].subject: Kies waar uw klacht over gaat.",
      "oralWish: ‘Wilt u uw klacht ook vertellen?’: maak een keuze.",
      "own.letters: Kies of u onze brieven per e-mail, per post of op deze site wilt krijgen.",
    ]);
  });

  it("takes an answer of the screening that nobody could mend here for one left open", async () => {
    const forged = { "screening.matter": "WEATHER", acting: "NOBODY" };
    expect((await check(forged)).data?.step).toBe("review");
    expect((await check({ screening: "WEATHER" })).data?.step).toBe("review");
  });

  it("asks again for a day that does not exist", async () => {
    expect(await mistakesIn({ "screening.conductUntilOn.day": "99" })).toEqual([
      expect.stringMatching(/^screening\.conductUntilOn: /),
    ]);
  });

  it("survives any number of parts and any button", async () => {
    for (const step of ["add-part", "remove-part:0", "remove-part:99", "change", "no such button"])
      for (const part of [
        "parts[5000000].description",
        "parts[12].subject",
        "parts",
        "parts[0]",
        "parts[0].x.y",
      ]) {
        const { data, status } = await check({ step, [part]: "Alles." });
        expect(["form", "review"]).toContain(data?.step);
        expect(status).toBeLessThan(500);
      }
  });

  it("says so when what was sent is no form", async () => {
    const { thrown, status } = await runRoute(
      ({ request, ...args }: Parameters<typeof action>[0]) =>
        action({
          ...args,
          request: new Request(request.url, {
            method: "POST",
            body: "{}",
            headers: { "content-type": "text/json" },
          }),
        }),
      { path, form: {} },
    );
    expect([status, thrown]).toEqual([400, expect.objectContaining({ reason: "INVALID_REQUEST" })]);
  });
});
