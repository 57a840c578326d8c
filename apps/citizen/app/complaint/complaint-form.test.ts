import { carriedHeader } from "@gehoor/web/forms/kept-typing/carried-form.ts";
import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { filledForm } from "../testing/filled-form.ts";
import { action, loader } from "./complaint-form.tsx";
import { TodayQuery } from "./screening/screening-answers.server.ts";
import { isCarried } from "./steps/form-steps.ts";

const api = mockApi();
const typed = z.record(z.string(), z.array(z.string()));
beforeEach(() => api.query(TodayQuery, { today: "2026-11-29" }));
const path = "/klacht/formulier";
const stateOf = (data: unknown) => z.looseObject({ state: z.looseObject({ typed }) }).parse(data).state;
const send = (form: Record<string, string>) => runRoute(action, { path, form: { ...filledForm, ...form } });

describe("the form", () => {
  it("takes the answers of the screening along", async () => {
    const { data, headers } = await runRoute(loader, {
      path: `${path}?matter=CONDUCT&subject=PRIVACY&concerns=OTHER_AUTHORISED`,
    });
    expect(data?.state.typed).toMatchObject({
      "screening.subject": ["PRIVACY"],
      "parts[0].subject": ["PRIVACY"],
      acting: ["FOR_OTHER"],
    });
    expect(headers.getSetCookie().join()).toContain("gehoor_citizen_draft_klacht");
  });

  it("gives two tabs of one browser the same key", async () => {
    const first = await runRoute(loader, { path });
    const second = await runRoute(loader, { path, cookies: first.setCookies });
    expect(second.data?.state.typed.draft).toEqual(first.data?.state.typed.draft);
  });

  it.each([
    ["the form", {}, "form"],
    ["what is read over", { readingOver: "yes", signed: "yes" }, "review"],
  ])("shows %s in the other language with all that was typed", async (_, sent, step) => {
    const carried = new URLSearchParams({ ...filledForm, ...sent, shownIn: "en" }).toString();
    const headers = { [carriedHeader]: carried };
    const { data } = await runRoute(loader, { path: `/en${path}`, headers });
    expect(data).toMatchObject({
      step,
      state: { mistakes: [], typed: { "own.name": ["Jan Jansen"] } },
    });
    expect(Object.keys(data?.state.typed ?? {})).not.toContain("signed");
  });

  it("grows and shrinks by a button, keeping all that was typed", async () => {
    const { data } = await send({ step: "add-part" });
    expect(data).toMatchObject({
      step: "form",
      state: { mistakes: [], typed: { "parts[1].description": [""], "own.name": ["Jan Jansen"] } },
    });
  });

  it("names each field that is missing, and keeps the rest", async () => {
    const { data, status } = await runRoute(action, {
      path,
      form: { step: "check", acting: "SELF", "parts[0].subject": "TREATMENT", wish: "Excuses" },
    });
    expect(status).toBe(422);
    expect(data).toMatchObject({ step: "form", state: { typed: { wish: ["Excuses"] } } });
    const names = data?.step === "form" ? data.state.mistakes.map(({ name }) => name) : [];
    expect(names).toEqual([
      "parts[0].description",
      "own.name",
      "own.address.street",
      "own.address.postcode",
      "own.address.city",
      "own.letters",
    ]);
  });

  it("says of each mistake in which part or of whom it is, in the order of the page", async () => {
    const { data } = await runRoute(action, {
      path,
      form: {
        step: "check",
        acting: "FOR_OTHER",
        "parts[0].subject": "",
        "parts[0].description": "",
        "parts[1].subject": "TREATMENT",
        "parts[1].description": "",
        "screening.conductUntilOn.day": "27",
        "screening.conductUntilOn.month": "maart",
        wish: "x".repeat(5001),
      },
    });
    const messages = data?.step === "form" ? data.state.mistakes.map(({ message }) => message) : [];
    expect(messages).toEqual([
      "Deel 1: kies waar uw klacht over gaat.",
      "Deel 1: vertel wat er gebeurde.",
      "Deel 2: vertel wat er gebeurde.",
      expect.stringMatching(
        /^Vul bij ‘Wanneer gebeurde het\?’ een bestaande dag in, .* Weet u de dag niet meer/,
      ),
      "‘Wat zou u helpen?’: u gebruikte 5.001 tekens; het mogen er hoogstens 5.000 zijn. Maak de tekst korter.",
      "Kies wie u bent.",
      "Vul een voornaam en achternaam in.",
      "Vul een straat en huisnummer in.",
      "Vul een postcode in.",
      "Vul een plaats in.",
      "Kies of u onze brieven per e-mail, per post of op deze site wilt krijgen.",
      "De persoon voor wie u klaagt: vul een voornaam en achternaam in.",
      "De persoon voor wie u klaagt: vul een straat en huisnummer in.",
      "De persoon voor wie u klaagt: vul een postcode in.",
      "De persoon voor wie u klaagt: vul een plaats in.",
    ]);
    expect(new Set(messages).size).toBe(messages.length);
  });

  it.each([
    ["a month and a year", "februari", "2024", "donderdag 29 februari 2024"],
    ["a year", "", "2025", "woensdag 31 december 2025"],
    ["this month", "11", "26", "zondag 29 november 2026"],
    ["this year", "", "2026", "zondag 29 november 2026"],
  ])("takes %s for its last day, says so, and lets it be changed", async (_, month, year, words) => {
    const day = { "screening.conductUntilOn.day": "", "screening.conductUntilOn.month": month };
    const { data } = await send({ step: "check", ...day, "screening.conductUntilOn.year": year });
    expect(data).toMatchObject({ step: "review", chosenDay: words });
    expect(JSON.stringify(data?.step === "review" && data.summary)).toContain(words);
    const { typed: filled } = stateOf(data);
    expect(filled["screening.conductUntilOn.day"]?.[0]).toMatch(/^(?:29|31)$/);
    const again = await send({ step: "check", ...filled });
    expect(again.data).toMatchObject({ step: "review", chosenDay: undefined });
  });

  it("takes no month that is still to come for one that was", async () => {
    const day = { "screening.conductUntilOn.day": "", "screening.conductUntilOn.month": "12" };
    const { data } = await send({ step: "check", ...day });
    expect(data?.step === "form" && data.state.mistakes.map(({ name }) => name)).toEqual([
      "screening.conductUntilOn",
    ]);
  });

  it("finds a day that is still to come together with all other mistakes", async () => {
    const { data } = await send({ step: "check", "screening.conductUntilOn.year": "2027", "own.name": "" });
    expect(data?.step === "form" && data.state.mistakes.map(({ name }) => name)).toEqual([
      "screening.conductUntilOn",
      "own.name",
    ]);
  });

  it("leaves their own data with their owner when somebody else is complained for, and back", async () => {
    const other = { "represented.name": "Fatima El Amrani", "own.kind": "AUTHORISED" };
    const forOther = await send({ step: "for-other" });
    expect(stateOf(forOther.data).typed).toMatchObject({ acting: ["FOR_OTHER"], "own.name": ["Jan Jansen"] });
    const forSelf = await send({ acting: "FOR_OTHER", step: "for-self", ...other });
    const { typed: after } = stateOf(forSelf.data);
    expect(after).toMatchObject({ acting: ["SELF"], "own.name": ["Jan Jansen"] });
    for (const name of Object.keys(other)) expect(isCarried(name, after)).toBe(true);
    expect(isCarried("own.name", after)).toBe(false);
    const { data } = await send({ acting: "SELF", step: "check", ...other });
    expect(data?.step).toBe("review");
    expect(JSON.stringify(data?.step === "review" && data.summary)).not.toContain("Fatima");
  });

  it("asks for an e-mail address only from who wants letters by e-mail", async () => {
    const { data } = await send({ step: "check", "own.email": "" });
    expect(data?.step === "form" && data.state.mistakes).toEqual([
      {
        name: "own.email",
        message: "Vul een e-mailadres in zoals naam@voorbeeld.nl, of kies voor brieven per post.",
      },
    ]);
    const byPost = await send({ step: "check", "own.email": "", "own.letters": "POST" });
    expect(byPost.data?.step).toBe("review");
  });

  it("accepts an address abroad", async () => {
    const abroad = { "own.address.postcode": "SW1A 2AA" };
    const nowhere = { "own.address.postcode": "" };
    expect((await send({ step: "check", ...nowhere })).data?.step).toBe("form");
    for (const country of ["Nederland", "NL"])
      expect((await send({ step: "check", ...abroad, "own.address.country": country })).data?.step).toBe(
        "form",
      );
    expect((await send({ step: "check", ...nowhere, "own.address.country": "Curaçao" })).data?.step).toBe(
      "review",
    );
    expect((await send({ step: "check", ...abroad })).data?.step).toBe("form");
    expect((await send({ step: "check", ...abroad, "own.address.country": "Engeland" })).data?.step).toBe(
      "review",
    );
  });
});

describe("the review", () => {
  it("shows everything, and warns for a citizen service number without refusing it", async () => {
    const { data } = await send({ step: "check", wish: "Mijn BSN is 111222333." });
    expect(data).toMatchObject({ step: "review", personalNumber: true, name: "Jan Jansen" });
    expect(JSON.stringify(data)).toContain("donderdag 19 november 2026");
  });

  it("shows what was answered beforehand, and no answer that nobody gave", async () => {
    const { data } = await send({ step: "check", oralWish: "", "screening.decision": "LATE" });
    const summary = data?.step === "review" ? data.summary : [];
    expect(summary.map(({ title }) => title)).toEqual([
      "Wat is er gebeurd?",
      "Uw gegevens",
      "Uw antwoorden op de vragen vooraf",
    ]);
    expect(summary.at(-1)?.items).toEqual([
      { term: "Wat is er aan de hand?", text: expect.stringContaining("niet goed met mij omging") },
      {
        term: "Gaat het om een beslissing van de gemeente?",
        text: "Ja, en ik wacht al te lang op die beslissing",
      },
    ]);
    const none = await send({ step: "check", oralWish: "NONE" });
    expect(JSON.stringify(none.data)).toContain("Nee, of dat weet ik nog niet");
  });

  it("asks for a signature", async () => {
    const { data, status } = await send({ step: "send" });
    expect(status).toBe(422);
    expect(data).toMatchObject({ step: "review", state: { mistakes: [{ name: "signed" }] } });
  });
});
