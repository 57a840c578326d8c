import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action as answerSettlement, ConfirmSettlement } from "../actions/answer-settlement.tsx";
import { action as chooseHearing, WaiveHearing } from "../actions/choose-hearing.tsx";
import { SendMessage, action as sendMessage } from "../actions/send-message.tsx";
import { Withdraw, WithdrawQuery, action as withdraw, loader as withdrawPage } from "../actions/withdraw.tsx";

const api = mockApi();
const params = { reference: "K-2026-0412-7" };
const path = "/mijn-klacht/K-2026-0412-7";
const hidden = { complaintId: "c1", version: "5", idempotencyKey: "3f2b0e52-7a53-4b1c-9b0e-0a6a3a1f8c11" };
const done = { __typename: "CommandDone" } as const;

describe("a message", () => {
  const send = (text: string, more: Record<string, string> = {}) =>
    runRoute(sendMessage, { path: `${path}/bericht`, params, form: { ...hidden, text, ...more } });

  it("is sent once, whatever version of the complaint its sender saw", async () => {
    const inputs: unknown[] = [];
    api.mutation(SendMessage, ({ input }) => {
      inputs.push(input);
      return { outcome: done };
    });
    const { location, setCookies } = await send("Ik heb de brief gevonden.");
    expect(location).toBe(path);
    expect(setCookies.join()).toContain("gehoor_citizen_flash");
    expect(inputs).toEqual([
      { complaintId: "c1", idempotencyKey: hidden.idempotencyKey, text: "Ik heb de brief gevonden." },
    ]);
  });

  it("with a citizen service number is warned for once, and then sent", async () => {
    const text = "Mijn BSN is 111222333.";
    const { data, status } = await send(text);
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: "text" }], typed: { text: [text] } });
    api.mutation(SendMessage, { outcome: done });
    expect((await send(text, { numberSeen: "yes" })).location).toBe(path);
  });

  it("typed in a session that ended is kept, to be sent after signing in", async () => {
    api.refuse(SendMessage, "UNAUTHENTICATED");
    const { thrown, status } = await send("Een lang verhaal.");
    expect(status).toBe(401);
    expect(thrown).toMatchObject({ reason: "SIGNED_OUT" });
    expect(thrown).toHaveProperty(
      "typed",
      expect.arrayContaining([{ name: "text", value: "Een lang verhaal." }]),
    );
  });

  it("is kept while the API is away", async () => {
    api.away();
    const { thrown, status } = await send("Een lang verhaal.");
    expect(status).toBe(503);
    expect(thrown).toHaveProperty(
      "typed",
      expect.arrayContaining([{ name: "text", value: "Een lang verhaal." }]),
    );
  });
});

describe("withdrawing", () => {
  const availability = (withdrawnOn: string | null) => ({
    complaint: {
      id: "c1",
      reference: params.reference,
      version: 6,
      status: "IN_HANDLING" as const,
      possibleActions: [
        {
          type: "WITHDRAW" as const,
          allowed: withdrawnOn === null,
          refusal: withdrawnOn === null ? null : ({ code: "NOT_OPEN", article: "Awb 9:12" } as const),
        },
      ],
      joinedReferences: ["K-2026-0400-1"],
      complainants: [{ partyId: "p1", you: true, withdrawnOn }],
    },
  });
  const send = (form: Record<string, string>) =>
    runRoute(withdraw, { path: `${path}/intrekken`, params, form: { ...hidden, partyId: "p1", ...form } });

  it("asks to be sure", async () => {
    const { data } = await send({ statement: "Het is goed zo." });
    expect(data).toEqual({
      mistakes: [{ name: "sure", message: "Zet een vinkje als u uw klacht echt wilt intrekken." }],
      typed: expect.objectContaining({ statement: ["Het is goed zo."] }),
    });
  });

  it("names what was joined to it only where the complainant does", async () => {
    const named: unknown[] = [];
    api.mutation(Withdraw, ({ input }) => {
      named.push(input.joinedToo);
      return { outcome: done };
    });
    await send({ sure: "yes" });
    await send({ sure: "yes", joinedToo: "yes" });
    expect(named).toEqual([false, true]);
  });

  it("says what changed meanwhile, and keeps what was typed", async () => {
    api.mutation(Withdraw, { outcome: { __typename: "Conflict", complaint: { status: "DRAFT_DECISION" } } });
    api.query(WithdrawQuery, availability(null));
    const { data, status } = await send({ sure: "yes", statement: "Het is goed zo." });
    expect(status).toBe(409);
    expect(data?.mistakes[0]?.message).toContain("Stand nu: we schrijven onze reactie.");
    expect(data?.typed.statement).toEqual(["Het is goed zo."]);
  });

  it("clicked twice is no mistake", async () => {
    const refusal = { code: "NOT_OPEN", article: "Awb 9:12" } as const;
    api.mutation(Withdraw, { outcome: { __typename: "Refused", refusal } });
    api.query(WithdrawQuery, availability("2026-11-26"));
    expect((await send({ sure: "yes" })).location).toBe(path);
  });

  it("refused is put into words with its article", async () => {
    const refusal = { code: "NOT_OPEN", article: "Awb 9:12" } as const;
    api.mutation(Withdraw, { outcome: { __typename: "Refused", refusal } });
    api.query(WithdrawQuery, availability(null));
    const { data } = await send({ sure: "yes" });
    expect(data?.mistakes).toEqual([
      { name: undefined, message: "Uw klacht is al afgerond. Daarom kan dit niet meer. (Awb 9:12)" },
    ]);
  });

  it("is not offered when it is not possible, and says why", async () => {
    api.query(WithdrawQuery, availability("2026-11-26"));
    const { data } = await runRoute(withdrawPage, { path: `/en${path}/intrekken`, params });
    expect(data?.availability.refused).toBe(
      "Your complaint has been closed. This is no longer possible. (Awb 9:12)",
    );
  });

  it("of a complaint that is not there or not one's own answers alike", async () => {
    api.query(WithdrawQuery, { complaint: null });
    const { status } = await runRoute(withdrawPage, { path: `${path}/intrekken`, params });
    expect(status).toBe(404);
  });
});

describe("the choice for a conversation", () => {
  it("waives it, for the version that was seen", async () => {
    const inputs: unknown[] = [];
    api.mutation(WaiveHearing, ({ input }) => {
      inputs.push(input);
      return { outcome: done };
    });
    const form = { ...hidden, choice: "NONE" };
    const { location } = await runRoute(chooseHearing, { path: `${path}/gesprek`, params, form });
    expect(location).toBe(path);
    expect(inputs).toEqual([{ complaintId: "c1", expectedVersion: 5 }]);
  });

  it("must be made", async () => {
    const { data } = await runRoute(chooseHearing, { path: `/en${path}/gesprek`, params, form: hidden });
    expect(data?.mistakes).toEqual([{ name: "choice", message: "Please make a choice." }]);
  });
});

describe("whether it is settled", () => {
  const say = (form: Record<string, string | readonly string[]>) =>
    runRoute(answerSettlement, { path: `${path}/oplossing`, params, form: { ...hidden, ...form } });

  it("is said of the parts that were ticked, and of no other", async () => {
    const inputs: unknown[] = [];
    api.mutation(ConfirmSettlement, ({ input }) => {
      inputs.push(input);
      return { outcome: done };
    });
    expect((await say({ solved: "yes", choice: "yes", parts: ["2"] })).location).toBe(path);
    expect(inputs).toMatchObject([{ parts: [2] }]);
  });

  it("with no part ticked is asked again, and settles nothing", async () => {
    const { data, status } = await say({ solved: "yes", choice: "yes" });
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: "parts" }] });
  });
});
