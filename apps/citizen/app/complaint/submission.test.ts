import type { ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { filledForm } from "../testing/filled-form.ts";
import { someReceipt } from "../testing/some-receipt.ts";
import { action, loader } from "./complaint-form.tsx";
import { ReceiptQuery } from "./receipt/receipt.server.ts";
import { TodayQuery } from "./screening/screening-answers.server.ts";
import { SubmitComplaint } from "./submission.server.ts";

const api = mockApi();
beforeEach(() => api.query(TodayQuery, { today: "2026-11-29" }));
const path = "/klacht/formulier";
const send = (form: Record<string, string>) => runRoute(action, { path, form: { ...filledForm, ...form } });

const receipt: ResultOf<typeof SubmitComplaint>["submitComplaint"] = {
  __typename: "Receipt",
  key: "key-of-the-receipt",
  complaint: { reference: "K-2026-0412-7" },
};

describe("sending", () => {
  const signed = { step: "send", signed: "yes" };

  it("leads on to the receipt at an address of its own, with nothing secret in it", async () => {
    api.mutation(SubmitComplaint, { submitComplaint: receipt });
    const opened = await runRoute(loader, { path });
    const draft = String(opened.data?.state.typed.draft);
    const { status, location, setCookies } = await runRoute(action, {
      path,
      form: { ...filledForm, ...signed, draft },
      cookies: opened.setCookies,
    });
    expect([status, location]).toEqual([303, "/klacht/ontvangen/K-2026-0412-7"]);
    expect(setCookies.join()).toMatch(
      /^gehoor_citizen_draft_ontvangen=[^;]+; Max-Age=86400; Path=\/; HttpOnly/,
    );
  });

  it("shows the receipt at once to a browser that keeps no cookies", async () => {
    api.mutation(SubmitComplaint, { submitComplaint: receipt });
    api.query(ReceiptQuery, { receipt: someReceipt });
    const { data, headers } = await send(signed);
    expect(data?.step === "receipt" && data.receipt.reference).toBe("K-2026-0412-7");
    expect(headers.get("cache-control")).toBe("private, no-store");
  });

  it("sends one form under one key, so that a double click or a second tab makes one complaint", async () => {
    const keys: unknown[] = [];
    api.mutation(SubmitComplaint, ({ input }) => {
      keys.push(input.idempotencyKey);
      return { submitComplaint: receipt };
    });
    api.query(ReceiptQuery, { receipt: someReceipt });
    await send(signed);
    await send(signed);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("puts a problem the API found beside its field", async () => {
    api.mutation(SubmitComplaint, {
      submitComplaint: {
        __typename: "InvalidInput",
        problems: [{ code: "TOO_LONG", path: "parts.0.description", limit: 20 }],
      },
    });
    const { data, status } = await send(signed);
    expect(status).toBe(422);
    expect(data).toMatchObject({
      step: "form",
      state: {
        mistakes: [
          {
            name: "parts[0].description",
            message: "‘Wat gebeurde er?’: deze tekst is te lang. Maak hem korter. Het mag hoogstens 20 zijn.",
          },
        ],
      },
    });
  });

  it("puts a day of the conduct that the API refuses beside its field", async () => {
    api.mutation(SubmitComplaint, {
      submitComplaint: { __typename: "Refused", refusal: { code: "CONDUCT_IN_FUTURE", article: "Awb 9:1" } },
    });
    const { data } = await send(signed);
    expect(data).toMatchObject({
      step: "form",
      state: { mistakes: [{ name: "screening.conductUntilOn" }] },
    });
  });

  it("keeps everything for sending again while the API is away", async () => {
    api.away();
    const { thrown, status } = await send(signed);
    expect(status).toBe(503);
    expect(thrown).toMatchObject({ reason: "API_AWAY" });
    expect(thrown).toHaveProperty(
      "typed",
      expect.arrayContaining([
        { name: "parts[0].description", value: "Ik stond twee uur in de rij." },
        { name: "step", value: "send" },
        { name: "signed", value: "yes" },
      ]),
    );
  });

  it("tells the API who acts for whom", async () => {
    const inputs: unknown[] = [];
    api.mutation(SubmitComplaint, ({ input }) => {
      inputs.push(input);
      return { submitComplaint: receipt };
    });
    api.query(ReceiptQuery, { receipt: someReceipt });
    await send({
      ...signed,
      acting: "FOR_OTHER",
      "own.kind": "AUTHORISED",
      "represented.name": "Fatima El Amrani",
      "represented.address.street": "Kerkstraat 1",
      "represented.address.postcode": "3761CM",
      "represented.address.city": "Soest",
    });
    expect(inputs[0]).toMatchObject({
      complainant: { name: "Fatima El Amrani", email: null, emailConsent: false },
      representative: { kind: "AUTHORISED", person: { name: "Jan Jansen", emailConsent: true } },
      signed: true,
    });
  });
});
