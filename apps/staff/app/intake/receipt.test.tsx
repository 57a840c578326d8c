import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import { action } from "./intake.tsx";
import { Receipt } from "./receipt.tsx";
import { RegisterComplaint, Today } from "./register.server.ts";

const mock = mockApi();
const form = {
  idempotencyKey: "4b2f1c7e-6f0e-4a43-9a58-0a4d3a1f8c11",
  ...{ receivedOn: "vandaag", oral: "yes", readBack: "yes", language: "NL", paperReference: "Archief 3" },
  ...{ "parts[0].subject": "TREATMENT", "parts[0].description": "Ik werd weggestuurd." },
  ...{ about: "EMPLOYEE", concerns: "SELF", matter: "CONDUCT", decision: "NONE", proceedings: "NONE" },
  ...{ earlierComplaint: "no", "complainant.name": "Gerrit de Wit" },
};

async function registered(came: "DESK" | "PAPER", letter: "POST" | "NONE" | "EMAIL") {
  mock.query(Today, { today: "2026-11-23", registeredFreelyFromOn: "2026-11-18" });
  mock.mutation(RegisterComplaint, {
    registered: {
      __typename: "Receipt",
      letter: { number: 1, channel: letter },
      complaint: { id: "c1", reference: "K-2026-0412-7", receivedOn: "2026-11-23", deadlines: [] },
    },
  });
  const { data } = await runRoute(action, {
    app: "staff",
    path: "/intake",
    form: { ...form, channel: came },
  });
  if (!data || !("receipt" in data)) throw new Error("not registered");
  const { receipt } = data;
  const Page = createRoutesStub([{ path: "/", Component: () => <Receipt receipt={receipt} /> }]);
  return renderToStaticMarkup(<Page />);
}

describe("the receipt of what was written down", () => {
  it("gives the code in the hand of who stands at the desk, also where there is an address", async () => {
    const words = await registered("DESK", "POST");
    expect(words).toContain('href="/post/c1/1"');
    expect(words).toContain('action="/zaken/K-2026-0412-7/record-dispatch"');
    expect(words).toContain('name="evidence" value="HANDED_OVER"');
  });

  it("says of who has no address that the letter can only be handed over, not that it is sent", async () => {
    const words = await registered("DESK", "NONE");
    expect(words).toContain("Wij kunnen de klager nog niet schrijven");
    expect(words).toContain('href="/post/c1/1"');
    expect(words).not.toContain("per brief");
  });

  it("leaves to the post what came in by post, and to the mail what may be mailed", async () => {
    expect(await registered("PAPER", "POST")).toContain("staat bij Post klaar");
    const mailed = await registered("DESK", "EMAIL");
    expect(mailed).toContain("per e-mail");
    expect(mailed).not.toContain("record-dispatch");
  });
});
