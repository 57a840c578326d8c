import type { ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { DeliveryProofQuery, loader } from "./delivery-proof.tsx";

const api = mockApi();

type Letter = NonNullable<
  ResultOf<typeof DeliveryProofQuery>["complaint"]
>["letters"]["edges"][number]["node"];

it("the record of a letter tells each attempt, the day it left with the evidence, and the first reading (2:25)", async () => {
  const sent: Letter = {
    number: 1,
    ofOther: false,
    kind: "RECEIPT",
    channel: "EMAIL",
    state: "DISPATCHED",
    to: "Fatima Yilmaz",
    requestedAt: "2026-11-23T13:30:00Z",
    dispatchedOn: "2026-11-23",
    evidence: "ACCEPTED_BY_MAIL_SERVER",
    readAt: "2026-11-24T07:15:00Z",
    attempts: [
      { at: "2026-11-23T13:31:00Z", channel: "EMAIL", outcome: "ACCEPTED", detail: "<notice.1@site>" },
    ],
  };
  const nothing = { dispatchedOn: null, evidence: null, readAt: null, attempts: [] };
  const waiting: Letter = { ...sent, ...nothing, number: 2, state: "REQUESTED" };
  const anothers: Letter = { ...sent, number: 3, to: "Omar Yilmaz", readAt: null, attempts: null };
  api.query(DeliveryProofQuery, {
    complaint: {
      reference: "K-2026-0412-7",
      status: "IN_HANDLING",
      parts: [{ ending: null }],
      letters: { edges: [{ node: sent }, { node: waiting }, { node: anothers }] },
    },
  });
  const { data } = await runRoute(loader, {
    path: "/mijn-klacht/K-2026-0412-7/verzonden",
    params: { reference: "K-2026-0412-7" },
  });
  expect(JSON.stringify(data)).not.toContain("Omar");
  expect(JSON.stringify(data)).toContain("Hier voor het eerst geopend: ");
  expect(data).toMatchObject({
    letters: [
      {
        name: "Bewijs van ontvangst",
        lines: expect.arrayContaining([
          expect.stringContaining("per e-mail: aangenomen"),
          "Nummer of antwoord van de mailserver: <notice.1@site>",
          "Weg op maandag 23 november 2026: aangenomen door de mailserver",
        ]),
      },
      { lines: [expect.any(String), "Nog niet weg"] },
    ],
  });
});
