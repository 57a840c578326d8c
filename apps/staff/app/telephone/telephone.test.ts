import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { commandDocument } from "../commands/command-document.ts";
import { AnswerCall } from "./answer-call.server.ts";
import { action as keepNote } from "./call-note.tsx";
import { CalledComplaint } from "./keep-call-note.server.ts";
import { action } from "./telephone.tsx";

const mock = mockApi();
const reference = "K-2026-0388-1";

describe("answering a call", () => {
  const said = { caller: "COMPLAINANT", reference, name: "De Wit", postcode: "" };
  const call = (form: Record<string, string>) => runRoute(action, { app: "staff", path: "/telefoon", form });

  it("shows what may be told, with the day in words", async () => {
    const inputs: object[] = [];
    mock.mutation(AnswerCall, ({ input }) => {
      inputs.push(input);
      const turn = { holder: "AUTHORITY" as const, task: "HANDLE" as const, untilOn: "2026-12-04" };
      const told = { status: "IN_HANDLING" as const, handlerName: "P. Vermeer", handlerPhone: null, turn };
      return { answered: { __typename: "AnsweredCall" as const, complaints: [{ reference, told }] } };
    });
    const { data } = await call(said);
    expect(inputs).toEqual([{ ...said, postcode: null }]);
    expect(data?.answered).toMatchObject({
      caller: "COMPLAINANT",
      found: [{ reference, until: "vrijdag 4 december 2026", told: { handlerName: "P. Vermeer" } }],
    });
  });

  it("asks for what is missing at its field, and keeps what was typed", async () => {
    mock.mutation(AnswerCall, {
      answered: { __typename: "InvalidInput", problems: [{ path: "name", code: "REQUIRED" }] },
    });
    const { data, status } = await call({ ...said, name: "" });
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: "name" }], typed: { reference: [reference] } });
  });
});

it("leaves a note with who called, the number to ring and what was asked", async () => {
  const inputs: { readonly text: string }[] = [];
  mock.query(CalledComplaint, { complaint: { id: "complaint-1", reference } });
  mock.mutation(commandDocument("ADD_NOTE"), ({ input }) => {
    inputs.push(input);
    return { outcome: { __typename: "CommandDone" as const, complaint: { version: 3 } } };
  });
  const form = {
    idempotencyKey: crypto.randomUUID(),
    caller: "OTHER",
    name: "J. Buur",
    phone: "06 1234 5678",
    text: "Wanneer is het gesprek?",
  };
  const path = `/telefoon/${reference}`;
  const { location } = await runRoute(keepNote, { app: "staff", path, params: { reference }, form });
  expect(location).toBe("/telefoon");
  expect(inputs).toMatchObject([{ complaintId: "complaint-1", expectedVersion: null }]);
  for (const told of ["J. Buur", "06 1234 5678", "Wanneer is het gesprek?", "iemand anders"])
    expect(inputs[0]?.text).toContain(told);
});
