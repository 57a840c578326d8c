import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { SignIn } from "#app/my-complaint/session/begin-session.server.ts";
import { SignOut, action as signOut } from "#app/my-complaint/session/sign-out.ts";
import { filledForm } from "../../testing/filled-form.ts";
import { someReceipt } from "../../testing/some-receipt.ts";
import { loader as form, action as submit } from "../complaint-form.tsx";
import { SubmitComplaint } from "../submission.server.ts";
import { ReceiptQuery } from "./receipt.server.ts";
import { action, loader } from "./receipt.tsx";

const api = mockApi();
const { reference } = someReceipt.complaint;
const path = `/klacht/ontvangen/${reference}`;
const params = { reference };
let cookies: readonly string[] = [];

beforeAll(async () => {
  api.mutation(SubmitComplaint, {
    submitComplaint: { __typename: "Receipt", key: "key-of-the-receipt", complaint: { reference } },
  });
  const opened = await runRoute(form, { path: "/klacht/formulier" });
  const sent = { ...filledForm, step: "send", signed: "yes" };
  cookies = (await runRoute(submit, { path: "/klacht/formulier", form: sent, cookies: opened.setCookies }))
    .setCookies;
});

describe("the receipt", () => {
  it("can be asked for again, in both languages, and is kept by no browser", async () => {
    const keys: string[] = [];
    api.query(ReceiptQuery, ({ key }) => {
      keys.push(key);
      return { receipt: someReceipt };
    });
    const { data, headers } = await runRoute(loader, { path, params, cookies });
    expect(data).toMatchObject({
      receipt: {
        reference,
        codeGroups: ["7K3M", "9QRT", "2XWB", "40DF", "6HNZ-C"],
        received: "Ontvangen op maandag 23 november 2026, 0.30 uur",
        signInUrl: `http://localhost:3000/mijn-klacht/inloggen?kenmerk=${reference}`,
      },
    });
    expect(headers.get("cache-control")).toBe("private, no-store");
    const english = await runRoute(loader, { path: `/en${path}`, params, cookies });
    expect(english.data).toMatchObject({ receipt: { title: "We have received your complaint" } });
    expect(keys).toEqual(["key-of-the-receipt", "key-of-the-receipt"]);
  });

  it("leaves out nothing that was entered (Awb 2:17(2))", async () => {
    api.query(ReceiptQuery, { receipt: someReceipt });
    const { data } = await runRoute(loader, { path, params, cookies });
    const shown = JSON.stringify(data && "summary" in data ? data.summary : []);
    for (const text of [
      "Deel 1: Hoe ik werd behandeld",
      "Ik werd uitgelachen.",
      "Deel 2: Mijn privacy",
      "Mijn brief lag open op de balie.",
      "De mevrouw van balie 3",
      "Ja, mijn klacht gaat over de klachtencoördinator",
      "maandag 16 november 2026",
      "Excuses",
      "Ik kom langs",
      "Ik help iemand die mij dat heeft gevraagd",
      "Fatima El Amrani",
      "Rue Haute 12\\nBrussel\\nBelgië",
      "06 12345678",
      "fatima@voorbeeld.nl",
      "Per e-mail",
      "Ans de Wit",
      "Dorpsstraat 3\\n3761 AB Soest",
      "035 609 34 11",
      "niet goed met mij omging",
      "Een medewerker",
      "Ja, en ik ben het er niet mee eens",
      "Diende u hier al eerder een klacht over in?",
      "Ja, een andere rechter",
      "Iemand anders, en ik mag voor die persoon klagen",
    ])
      expect(shown).toContain(text);
  });

  it("is not there without the key, and says how to go on", async () => {
    const { data } = await runRoute(loader, { path, params });
    expect(data).toEqual({ reference });
    api.query(ReceiptQuery, { receipt: null });
    expect((await runRoute(loader, { path, params, cookies })).data).toEqual({ reference });
  });
});

describe("the button on it", () => {
  const signedIn = {
    __typename: "SignedIn" as const,
    token: "opaque-token",
    viewer: {
      __typename: "ComplainantViewer" as const,
      complaint: {
        id: "complaint-1",
        reference,
        complainants: [{ partyId: "party-1", you: true }],
        representative: null,
      },
    },
  };

  it("signs in at once: who sees the receipt has the code", async () => {
    api.query(ReceiptQuery, { receipt: someReceipt });
    api.mutation(SignIn, { signInComplainant: signedIn });
    const { location, setCookies } = await runRoute(action, {
      path,
      params,
      cookies,
      form: { step: "follow" },
    });
    expect(location).toBe(`/mijn-klacht/${reference}`);
    expect(setCookies.join()).toContain("gehoor_citizen=");
  });

  it("leads to signing in when the code is another by now", async () => {
    api.query(ReceiptQuery, { receipt: null });
    const { location } = await runRoute(action, { path, params, cookies, form: { step: "follow" } });
    expect(location).toBe(`/mijn-klacht/inloggen?kenmerk=${reference}`);
  });

  it("hides the page from who uses the computer next, as signing out does", async () => {
    const hidden = await runRoute(action, { path, params, cookies, form: { step: "hide" } });
    expect(hidden.setCookies.join()).toMatch(/gehoor_citizen_draft_ontvangen=;.*Max-Age=0/);
    api.mutation(SignOut, { signOut: true });
    const out = await runRoute(signOut, { path: "/mijn-klacht/uitloggen", form: {} });
    expect(out.setCookies.join()).toMatch(/gehoor_citizen_draft_ontvangen=;.*Max-Age=0/);
  });
});
