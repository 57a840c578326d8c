import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { LettersToChoose, LettersWaiting, lettersToRecord } from "./letters-to-choose.server.ts";

const reference = "K-2026-0388-1";
const mock = mockApi();

function waiting(...references: string[]) {
  mock.query(LettersWaiting, {
    lettersToPost: {
      edges: references.map((one) => ({
        node: {
          reference: one,
          number: 1,
          kind: "RECEIPT" as const,
          address: ["T. de Boer", "Kerkstraat 1"],
        },
      })),
    },
  });
}

const load = () =>
  runRoute(lettersToRecord, {
    app: "staff",
    path: `/zaken/${reference}/record-dispatch`,
    params: { reference },
  });

describe("the letters that can be recorded as sent", () => {
  it("are for the desk, which sees no letters of the case, those that wait for the post", async () => {
    mock.query(LettersToChoose, { complaint: { letters: { edges: [] } } });
    waiting(reference, "K-2026-0389-2");
    expect((await load()).data).toEqual([
      { value: "1", label: "1. Bewijs van ontvangst · T. de Boer", hint: "Kerkstraat 1" },
    ]);
  });

  it("are told once to who sees both, without what has left", async () => {
    const letter = {
      number: 1,
      kind: "RECEIPT",
      channel: "POST",
      to: "T. de Boer",
      dispatchedOn: null,
    } as const;
    const left = { ...letter, number: 2, state: "DISPATCHED", dispatchedOn: "2026-11-23" } as const;
    // Overtaken: on paper it may have been in the post already, by mail it did not leave.
    const cancelled = { ...letter, state: "CANCELLED" } as const;
    const edges = [
      { node: { ...letter, state: "REQUESTED" as const } },
      { node: left },
      { node: { ...cancelled, number: 3 } },
      { node: { ...cancelled, number: 4, channel: "EMAIL" as const } },
    ];
    mock.query(LettersToChoose, { complaint: { letters: { edges } } });
    waiting(reference);
    expect((await load()).data?.map(({ value }) => value)).toEqual(["1", "3"]);
  });
});
