import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { loadProposal, ProposalQuery } from "./proposal.server.ts";

const mock = mockApi();

it("tells who decides about a later day of receipt both days and the reason", async () => {
  mock.query(ProposalQuery, {
    complaint: {
      receivedOn: "2026-11-20",
      pendingReceiptOn: "2026-11-23",
      pendingReceiptReason: "De kop was verkeerd gelezen.",
      pendingOutsideGround: null,
      pendingOutsideReasons: null,
      pendingDeathAttempt: null,
    },
  });
  const reference = "K-2026-0388-1";
  const { data } = await runRoute(loadProposal, {
    app: "staff",
    path: `/zaken/${reference}`,
    params: { reference },
  });
  expect(data?.about.flatMap(({ description }) => description ?? [])).toEqual([
    "vrijdag 20 november 2026",
    "maandag 23 november 2026",
    "De kop was verkeerd gelezen.",
  ]);
});
