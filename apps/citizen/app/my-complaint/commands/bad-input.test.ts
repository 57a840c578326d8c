import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import * as postponement from "../actions/answer-postponement.tsx";
import * as settlement from "../actions/answer-settlement.tsx";
import * as hearing from "../actions/choose-hearing.tsx";
import * as letters from "../actions/choose-letters.tsx";
import * as writtenForm from "../actions/confirm-written-form.tsx";
import * as supplement from "../actions/provide-supplement.tsx";
import * as notSettled from "../actions/report-not-settled.tsx";
import * as message from "../actions/send-message.tsx";
import * as withdraw from "../actions/withdraw.tsx";
import * as contact from "../my-data.tsx";
import * as ombudsman from "../ombudsman/ombudsman.tsx";

// No test answers a request to the API: whatever is wrong here never gets that far.
mockApi();
const params = { reference: "K-2026-0412-7" };
const hidden = {
  complaintId: "c1",
  version: "5",
  idempotencyKey: "3f2b0e52-7a53-4b1c-9b0e-0a6a3a1f8c11",
  partyId: "p1",
};
type Form = Readonly<Record<string, string | readonly string[]>>;

/** Each form of one's own complaint, filled in well, with the fields that a person fills in and what is wrong there. */
const forms = [
  ["bericht", message, { text: "Het regende." }, { text: "a".repeat(10_001) }, ["text"]],
  ["aanvulling", supplement, { text: "Het regende." }, { text: "a".repeat(10_001) }, ["text"]],
  ["bevestigen", writtenForm, { right: "yes" }, { right: "maybe" }, ["right"]],
  ["gesprek", hearing, { choice: "PHONE" }, { choice: "TELEPATHY" }, ["choice"]],
  ["uitstel", postponement, { agreed: "yes" }, { agreed: "maybe" }, ["agreed"]],
  [
    "oplossing",
    settlement,
    { solved: "no", remarks: "Er is niets veranderd." },
    { solved: "maybe", remarks: "a".repeat(10_001) },
    ["solved", "remarks"],
  ],
  [
    "niet-opgelost",
    notSettled,
    { remarks: "Er is niets veranderd." },
    { remarks: "a".repeat(10_001) },
    ["remarks"],
  ],
  [
    "intrekken",
    withdraw,
    { statement: "Het is goed zo.", sure: "yes" },
    { statement: "a".repeat(10_001), sure: "maybe" },
    ["statement", "sure"],
  ],
  [
    "gegevens",
    contact,
    {
      name: "Jan Jansen",
      "address.street": "Kerkstraat 1",
      "address.postcode": "3761 CM",
      "address.city": "Soest",
      letters: "EMAIL",
      email: "jan@voorbeeld.nl",
    },
    { name: "a".repeat(201), "address.postcode": "37", letters: "PIGEON", email: "jan" },
    ["name", "address.postcode", "letters"],
  ],
  [
    "woordvoerder",
    letters,
    { throughSpokesperson: "no" },
    { throughSpokesperson: "x" },
    ["throughSpokesperson"],
  ],
  ["ombudsman", ombudsman, { dossier: "share" }, { dossier: "burn" }, ["dossier"]],
] as const;

describe.each(forms)("the form at /%s", (path, page, filled, wrong, fields) => {
  const send = (form: Form, language = "") =>
    runRoute(page.action, { path: `${language}/mijn-klacht/K-2026-0412-7/${path}`, params, form });

  it("shows after a conflict how the complaint stands now, also under JavaScript", () => {
    const here = new URL(`http://localhost:3000/mijn-klacht/K-2026-0412-7/${path}`);
    const after = (actionStatus: number) =>
      page.shouldRevalidate({
        currentUrl: here,
        currentParams: params,
        nextUrl: here,
        nextParams: params,
        actionStatus,
        defaultShouldRevalidate: actionStatus < 400,
      });
    expect([after(302), after(409), after(422)]).toEqual([true, true, false]);
  });

  it("says beside each field what is wrong, and keeps everything", async () => {
    const { data, status } = await send({ ...hidden, ...filled, ...wrong });
    expect(status).toBe(422);
    expect(data?.mistakes.map(({ name }) => name)).toEqual(fields);
    const typed = Object.entries({ ...filled, ...wrong }).map(([name, value]) => [name, [value]]);
    expect(data?.typed).toMatchObject(Object.fromEntries(typed));
  });

  it.each(["complaintId", "version", "idempotencyKey"])(
    "that lost its %s is shown anew, with one sentence about the whole, and can then be sent",
    async (name) => {
      for (const spoilt of [[], "", "no such thing", ["1", "2"]]) {
        if (name === "complaintId" && spoilt === "no such thing") continue;
        const { data, status } = await send({ ...hidden, ...filled, [name]: spoilt }, "/en");
        expect(status).toBe(422);
        expect(data?.mistakes).toEqual([
          { name: undefined, message: "Something was wrong with this form. Check it and send it once more." },
        ]);
        // What is not typed by a person comes fresh from the page.
        expect(data?.typed).not.toHaveProperty("version");
        expect(data?.typed).not.toHaveProperty("idempotencyKey");
        expect(data?.typed).toMatchObject(
          Object.fromEntries(Object.entries(filled).map(([field, value]) => [field, [value]])),
        );
      }
    },
  );
});
