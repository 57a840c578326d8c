import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { TodayQuery } from "../../commands/action-query.ts";
import { commandDocument } from "../../commands/command-document.ts";
import type { Outcome } from "../../commands/command-outcome.ts";
import { action } from "../plain-action.tsx";

const RecordOmbudsmanRequest = commandDocument("RECORD_OMBUDSMAN_REQUEST");
const reference = "K-2026-0388-1";
const mock = mockApi();

function record(outcome: Outcome, reason?: string) {
  const inputs: object[] = [];
  mock.query(TodayQuery, { today: "2026-11-23" });
  mock.mutation(RecordOmbudsmanRequest, ({ input }) => {
    inputs.push(input);
    return { outcome };
  });
  return runRoute(action, {
    app: "staff",
    path: `/zaken/${reference}/record-ombudsman-request`,
    params: { reference },
    form: {
      complaintId: "complaint-1",
      version: "17",
      receivedOn: "16-11-2026",
      via: "OWN_MAIL",
      ...(reason && { delayReason: reason }),
    },
  }).then((result) => ({ ...result, inputs }));
}

describe("recording a request to the ombudsman with a case", () => {
  it("asks for the reason at its field when the request goes on too late", async () => {
    const { status, data } = await record({
      __typename: "Refused",
      refusal: {
        code: "SENT_ON_WITHOUT_REASON",
        article: "Awb 2:3 lid 1",
        facts: [{ name: "receivedOn", value: "2026-11-16" }],
      },
    });
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: "delayReason" }] });
  });

  it("sends the reason along", async () => {
    const done = await record(
      { __typename: "CommandDone", complaint: { version: 18 } },
      "Het lag in het bakje van een zieke collega.",
    );
    expect(done.inputs).toMatchObject([
      { receivedOn: "2026-11-16", delayReason: "Het lag in het bakje van een zieke collega." },
    ]);
    expect(done.location).toBe(`/zaken/${reference}`);
  });
});
