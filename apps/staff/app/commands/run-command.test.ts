import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { ChangesQuery, TodayQuery } from "./action-query.ts";
import { commandDocument } from "./command-document.ts";
import type { Outcome } from "./command-outcome.ts";
import { defineForm } from "./define-form.ts";
import { runCommand } from "./run-command.server.ts";

const Adjourn = commandDocument("ADJOURN");

const action = runCommand(
  defineForm("ADJOURN", {
    weeks: {
      kind: "pickNumber",
      from: "weeks",
      label: { nl: "Met hoeveel weken?", en: "By how many weeks?" },
      refusals: ["ADJOURN_ONE_TO_FOUR_WEEKS"],
    },
    reason: { kind: "text", label: { nl: "Waarom?", en: "Why?" } },
  }),
);

const reference = "K-2026-0388-1";
const form = {
  complaintId: "complaint-1",
  version: "17",
  weeks: "2",
  reason: "Een getuige is met vakantie.",
};
const mock = mockApi();

function adjourn(outcome: Outcome, sent: Record<string, string> = form) {
  const inputs: object[] = [];
  mock.mutation(Adjourn, ({ input }) => {
    inputs.push(input);
    return { outcome };
  });
  const path = `/zaken/${reference}/adjourn`;
  return runRoute(action, { app: "staff", path, params: { reference }, form: sent }).then((result) => ({
    ...result,
    inputs,
  }));
}

const nobody = { handler: null, proposedHandler: null };

describe("doing a command from its form", () => {
  it("sends the complaint, the version the form was made from and the values, and goes back to the case", async () => {
    const done = await adjourn({ __typename: "CommandDone", complaint: { version: 18 } });
    expect(done.inputs).toEqual([
      { complaintId: "complaint-1", expectedVersion: 17, weeks: 2, reason: form.reason },
    ]);
    expect(done.location).toBe(`/zaken/${reference}`);
    expect(done.setCookies.some((line) => line.startsWith("gehoor_staff_flash="))).toBe(true);
  });

  it("says a refusal with its article and keeps what was typed", async () => {
    const { status, data } = await adjourn({
      __typename: "Refused",
      refusal: {
        code: "ALREADY_ADJOURNED",
        article: "Awb 9:11 lid 2",
        facts: [{ name: "weeks", value: "3" }],
      },
    });
    expect(status).toBe(422);
    expect(data).toMatchObject({
      mistakes: [{ message: "Er is al verdaagd met 3 weken. Dat kan één keer. (Awb 9:11 lid 2)" }],
      typed: { reason: [form.reason], weeks: ["2"] },
    });
  });

  it("says a refusal at the field it concerns", async () => {
    const { data } = await adjourn({
      __typename: "Refused",
      refusal: { code: "ADJOURN_ONE_TO_FOUR_WEEKS", article: "Awb 9:11 lid 2", facts: [] },
    });
    expect(data).toMatchObject({ mistakes: [{ name: "weeks" }] });
  });

  it("tells what a colleague changed meanwhile, keeps the text and gives the version to send now", async () => {
    const note = (version: number, name: string) => ({
      node: {
        version,
        type: "NoteAdded",
        at: "2026-11-23T09:00:00Z",
        by: { kind: "STAFF" as const, name },
        facts: [],
      },
    });
    mock.query(ChangesQuery, {
      complaint: {
        version: 18,
        ...nobody,
        history: { edges: [note(17, "N. Jansen"), note(18, "P. Vermeer")] },
      },
    });
    const { status, data } = await adjourn({ __typename: "Conflict", complaint: { version: 18 } });
    expect(status).toBe(409);
    expect(data).toMatchObject({
      conflict: { version: 18, changes: [{ version: 18, words: "Notitie gemaakt door P. Vermeer" }] },
      typed: { reason: [form.reason] },
    });
  });

  it("tells to whom a colleague assigned the case meanwhile", async () => {
    const by = { kind: "STAFF" as const, name: "N. Jansen" };
    const entry = {
      version: 18,
      type: "HandlerProposed",
      at: "2026-11-23T09:00:00Z",
      by,
      facts: [],
    } as const;
    mock.query(ChangesQuery, {
      complaint: {
        ...{ version: 18, handler: null, proposedHandler: { name: "P. Vermeer" } },
        history: { edges: [{ node: { ...entry, facts: [] } }] },
      },
    });
    const { data } = await adjourn({ __typename: "Conflict", complaint: { version: 18 } });
    expect(data).toMatchObject({
      conflict: { changes: [{ words: "Gevraagd om te behandelen: P. Vermeer door N. Jansen" }] },
    });
  });

  it("says that something changed also to who may not read the history, such as the desk", async () => {
    mock.query(ChangesQuery, { complaint: { version: 18, ...nobody, history: { edges: [] } } });
    const { status, data } = await adjourn({ __typename: "Conflict", complaint: { version: 18 } });
    expect(status).toBe(409);
    expect(data).toMatchObject({ conflict: { version: 18, changes: [] }, typed: { reason: [form.reason] } });
  });

  it("leads to no field when what is wrong is none of the form's", async () => {
    const { data } = await adjourn({
      __typename: "InvalidInput",
      problems: [{ path: "expectedVersion", code: "INVALID", limit: null }],
    });
    expect(data).toMatchObject({ mistakes: [{ name: undefined }] });
  });

  it("puts what the API finds wrong at the field", async () => {
    const { data } = await adjourn({
      __typename: "InvalidInput",
      problems: [{ path: "input.reason", code: "TOO_LONG", limit: 100 }],
    });
    expect(data).toMatchObject({ mistakes: [{ name: "reason", message: "Dit is te lang." }] });
  });

  it("asks nothing of the API while the form has mistakes", async () => {
    const { inputs, status } = await adjourn(
      { __typename: "CommandDone", complaint: { version: 18 } },
      { ...form, reason: "" },
    );
    expect(status).toBe(422);
    expect(inputs).toEqual([]);
  });

  it("loses nothing of what was typed when the API is away", async () => {
    mock.away();
    const path = `/zaken/${reference}/adjourn`;
    const { status, thrown } = await runRoute(action, { app: "staff", path, params: { reference }, form });
    expect(status).toBe(503);
    expect(thrown).toMatchObject({ typed: expect.arrayContaining([{ name: "reason", value: form.reason }]) });
  });

  it("loses nothing of what was typed when the session is over", async () => {
    mock.refuse(Adjourn, "UNAUTHENTICATED");
    const path = `/zaken/${reference}/adjourn`;
    const { status, thrown } = await runRoute(action, { app: "staff", path, params: { reference }, form });
    expect(status).toBe(401);
    expect(thrown).toMatchObject({
      signIn: `/inloggen?next=${encodeURIComponent(path)}`,
      typed: expect.arrayContaining([{ name: "reason", value: form.reason }]),
    });
  });

  it("answers alike for a complaint that is not there and one that is not yours", async () => {
    const { status } = await adjourn({ __typename: "NotFound" });
    expect(status).toBe(404);
  });

  it("says that a form was spoilt whose complaint is missing, and keeps what was typed", async () => {
    const { complaintId: _, ...spoilt } = form;
    const { status, data } = await adjourn({ __typename: "NotFound" }, spoilt);
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: undefined }], typed: { reason: [form.reason] } });
  });
});

describe("a form that asks a day", () => {
  const dated = runCommand(
    defineForm("DATE_CONDUCT", {
      conductUntilOn: { kind: "day", label: { nl: "Laatste dag", en: "Last day" } },
    }),
  );

  it("understands it from the day of the municipality", async () => {
    const DateConduct = commandDocument("DATE_CONDUCT");
    mock.query(TodayQuery, { today: "2026-11-23" });
    const inputs: object[] = [];
    mock.mutation(DateConduct, ({ input }) => {
      inputs.push(input);
      return { outcome: { __typename: "CommandDone" as const, complaint: { version: 18 } } };
    });
    const sent = { complaintId: "complaint-1", version: "17", conductUntilOn: "gisteren" };
    await runRoute(dated, { app: "staff", path: "/zaken/x/date-conduct", params: { reference }, form: sent });
    expect(inputs).toEqual([
      { complaintId: "complaint-1", expectedVersion: 17, conductUntilOn: "2026-11-22" },
    ]);
  });
});
