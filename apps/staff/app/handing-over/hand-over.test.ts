import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { action } from "./hand-over.tsx";
import { HandOver, HandOversQuery, UndoHandOver } from "./hand-over-query.ts";
import { loader as handOvers } from "./hand-overs.tsx";
import { WhoHandsOverQuery } from "./who-hands-over.server.ts";

const mock = mockApi();
const one = "00000000-0000-4000-8000-000000000001";
const other = "00000000-0000-4000-8000-000000000002";
let sent: object[];

beforeEach(() => {
  sent = [];
});

const send = (form: Record<string, string | readonly string[]>) =>
  runRoute(action, {
    app: "staff",
    path: "/overdracht/s1",
    params: { staffId: "s1" },
    form: { do: "send", reason: "Ziek", [`from-${one}`]: "s1", ...form },
  });

const handed = (...refusals: readonly (string | undefined)[]) =>
  mock.mutation(HandOver, ({ input }) => {
    sent.push(input);
    const cases = [one, other].map((complaintId, at) => ({
      complaintId,
      refusal: refusals[at] ? { code: "RESPONDENT_HANDLES" as const, article: "Awb 9:7", facts: [] } : null,
    }));
    return { handed: { __typename: "HandOverDone" as const, cases } };
  });

describe("handing over", () => {
  it("sends what was chosen with one reason, and leaves out what is not handed over now", async () => {
    handed();
    const { location } = await send({ [`to-${one}`]: "s2", [`to-${other}`]: "" });
    expect(location).toBe("/overdracht/s1");
    expect(sent).toEqual([{ reason: "Ziek", cases: [{ complaintId: one, fromId: "s1", handlerId: "s2" }] }]);
  });

  it("says of each complaint by itself why it was not handed over, and keeps what was chosen", async () => {
    handed(undefined, "barred");
    const { status, data } = await send({ [`to-${one}`]: "s2", [`to-${other}`]: "s3" });
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: `to-${other}` }], typed: { [`to-${other}`]: ["s3"] } });
  });

  it("asks for a reason, and for somebody for at least one", async () => {
    expect((await send({ reason: "", [`to-${one}`]: "s2" })).data).toMatchObject({
      mistakes: [{ name: "reason" }],
    });
    expect((await send({ [`to-${one}`]: "" })).data).toMatchObject({ mistakes: [{ name: undefined }] });
    expect(sent).toEqual([]);
  });

  it("fills in one colleague everywhere, without script too", async () => {
    const { data } = await send({ do: "fill", all: "s4", [`to-${one}`]: "s2", [`to-${other}`]: "" });
    expect(data).toMatchObject({
      mistakes: [],
      typed: { [`to-${one}`]: ["s4"], [`to-${other}`]: ["s4"], reason: ["Ziek"] },
    });
  });

  it("is taken back by one button", async () => {
    mock.mutation(UndoHandOver, ({ complaintIds }) => {
      sent.push(complaintIds as object);
      return { handed: { __typename: "HandOverDone" as const, cases: [] } };
    });
    const { location } = await send({ do: "undo", complaint: [one, other] });
    expect([location, sent]).toEqual(["/overdracht/s1", [[one, other]]]);
  });
});

describe("who may hand over", () => {
  const others = async (
    roles: readonly ("ADMINISTRATOR" | "COORDINATOR" | "SIGNATORY")[],
    standsInFor: string[] = [],
  ) => {
    mock.query(HandOversQuery, { today: "2026-11-23", handOvers: [] });
    mock.query(WhoHandsOverQuery, {
      viewer: {
        __typename: "StaffViewer",
        roles: [...roles],
        standsInFor: standsInFor.map((name) => ({ name })),
      },
      coordinatorsToday: [{ name: "Nadia Jansen" }, { name: "Noor Nieuw" }],
    });
    return (await runRoute(handOvers, { app: "staff", path: "/overdracht" })).data?.others;
  };

  it("is told by name to who may not: an administrator sees no complaints, and an empty list would say that there are none", async () => {
    expect(await others(["ADMINISTRATOR"])).toBe("Nadia Jansen, Noor Nieuw");
    expect(await others(["SIGNATORY"])).toBe("Nadia Jansen, Noor Nieuw");
  });

  it("is not told to who coordinates or stands in for who does", async () => {
    expect(await others(["ADMINISTRATOR", "COORDINATOR"])).toBeUndefined();
    expect(await others(["SIGNATORY"], ["Nadia Jansen"])).toBeUndefined();
  });
});
