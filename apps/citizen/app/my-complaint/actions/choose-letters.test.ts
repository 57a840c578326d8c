import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action, ChooseLetters, ChooseLettersQuery, loader } from "./choose-letters.tsx";

const api = mockApi();
const params = { reference: "K-2026-0412-7" };
const path = "/mijn-klacht/K-2026-0412-7";
const form = {
  complaintId: "c1",
  version: "5",
  idempotencyKey: "3f2b0e52-7a53-4b1c-9b0e-0a6a3a1f8c11",
  partyId: "p2",
  throughSpokesperson: "yes",
};

const availability = (throughSpokesperson: boolean) => ({
  complaint: {
    id: "c1",
    reference: params.reference,
    version: 5,
    status: "IN_HANDLING" as const,
    possibleActions: [{ type: "CHOOSE_LETTERS" as const, allowed: true, refusal: null }],
    complainants: [
      { partyId: "p1", you: false, name: "Anna", spokesperson: true, throughSpokesperson: false },
      { partyId: "p2", you: true, name: "Bram", spokesperson: false, throughSpokesperson },
    ],
  },
});

describe("choosing whether to be written to through the spokesperson", () => {
  it("shows who speaks, and what was chosen", async () => {
    api.query(ChooseLettersQuery, availability(true));
    const { data } = await runRoute(loader, { path: `${path}/woordvoerder`, params });
    expect(data).toMatchObject({
      intro: expect.stringContaining("Anna"),
      initial: { partyId: "p2", throughSpokesperson: "yes" },
    });
  });

  it("goes back to the complaint when it is done, and when it was so already", async () => {
    api.mutation(ChooseLetters, { outcome: { __typename: "CommandDone" } });
    const send = () => runRoute(action, { path: `${path}/woordvoerder`, params, form });
    expect((await send()).location).toBe(path);
    const refusal = { code: "ALREADY_DONE", article: "Awb 9:4-9:12" } as const;
    api.mutation(ChooseLetters, { outcome: { __typename: "Refused", refusal } });
    api.query(ChooseLettersQuery, availability(true));
    expect((await send()).location).toBe(path);
  });
});
