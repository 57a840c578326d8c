import { describe, expect, it } from "vitest";
import { z } from "zod";
import { graphql } from "../graphql/graphql.ts";
import { api } from "../server/middleware/visit.ts";
import { mockApi } from "../testing/mock-api.ts";
import { runRoute } from "../testing/run-route.ts";
import { readForm } from "./read-form.server.ts";
import { idempotencyKey, longText } from "./schemas.server.ts";

const Note = graphql(`
  mutation NoteOfTest($input: AddNoteInput!) { addNote(input: $input) { __typename } }
`);

const form = z.object({ idempotencyKey: idempotencyKey(), text: longText() });
const key = "4b2f1c7e-6f0e-4a43-9a58-0a4d3a1f8c11";

async function action(args: Parameters<typeof readForm>[0]) {
  const sent = await readForm(args, form);
  if (!sent.ok) return sent.again;
  const { addNote } = await api(args.context).mutate(Note, { input: { complaintId: "1", ...sent.values } });
  if (addNote.__typename !== "CommandDone")
    return sent.refuse({ name: undefined, message: "De klacht is al afgesloten." });
  return "saved";
}

const mock = mockApi();
const text = "Gebeld met klager; zij komt liever langs.";

describe("an action", () => {
  it("passes on the values with the key that makes a second sending harmless", async () => {
    const keys: unknown[] = [];
    mock.mutation(Note, ({ input }) => {
      keys.push(input.idempotencyKey);
      return { addNote: { __typename: "CommandDone" } };
    });
    expect((await runRoute(action, { path: "/", form: { text, idempotencyKey: key } })).data).toBe("saved");
    expect(keys).toEqual([key]);
  });

  it("shows the form again, with 422 and what was typed, when something is missing", async () => {
    const { status, data } = await runRoute(action, { path: "/", form: { text: "", idempotencyKey: key } });
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: "text" }], typed: { idempotencyKey: [key] } });
  });

  it("shows it again when the API refuses, under a fresh key", async () => {
    mock.mutation(Note, { addNote: { __typename: "Refused" } });
    const { status, data } = await runRoute(action, { path: "/", form: { text, idempotencyKey: key } });
    expect(status).toBe(422);
    expect(data).toEqual({
      mistakes: [{ name: undefined, message: "De klacht is al afgesloten." }],
      typed: { text: [text] },
    });
  });

  it("keeps the typed text for the error page when the API is away", async () => {
    mock.away();
    const { status, thrown, headers } = await runRoute(action, {
      path: "/",
      form: { text, idempotencyKey: key },
    });
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("30");
    expect(thrown).toMatchObject({
      reason: "API_AWAY",
      typed: [
        { name: "text", value: text },
        { name: "idempotencyKey", value: key },
      ],
    });
  });

  it.each([
    ["FORBIDDEN", 404],
    ["NOT_FOUND", 404],
    ["RATE_LIMITED", 429],
    ["BAD_USER_INPUT", 400],
    ["INTERNAL_SERVER_ERROR", 500],
  ])("answers %s of the API with %i", async (code, status) => {
    mock.refuse(Note, code);
    expect((await runRoute(action, { path: "/", form: { text, idempotencyKey: key } })).status).toBe(status);
  });

  it("keeps the typed text of a visitor whose session is over, and says where to sign in again", async () => {
    mock.refuse(Note, "UNAUTHENTICATED");
    const form = { text, idempotencyKey: key };
    const { status, thrown } = await runRoute(action, { path: "/en/mijn-klacht?deel=2", form });
    expect(status).toBe(401);
    expect(thrown).toMatchObject({
      reason: "SIGNED_OUT",
      signIn: "/en/mijn-klacht/inloggen?next=%2Fen%2Fmijn-klacht%3Fdeel%3D2",
      typed: [{ name: "text", value: text }, { name: "idempotencyKey" }],
    });
  });

  it("sends a visitor without a session who typed nothing to sign in, and back afterwards", async () => {
    mock.refuse(Note, "UNAUTHENTICATED");
    const ask = ({ context }: Parameters<typeof readForm>[0]) =>
      api(context).mutate(Note, { input: { complaintId: "1", text, idempotencyKey: key } });
    const { location } = await runRoute(ask, { path: "/en/mijn-klacht?deel=2" });
    expect(location).toBe("/en/mijn-klacht/inloggen?next=%2Fen%2Fmijn-klacht%3Fdeel%3D2");
  });
});

it("the API hears who asks: the app, the visitor's address and session, in which language", async () => {
  const signIn = async ({ context }: Parameters<typeof readForm>[0]) => {
    const { visit } = await import("../server/middleware/visit.ts");
    await visit(context).cookies.startSession("opaque-token");
  };
  const { setCookies } = await runRoute(signIn, { path: "/", form: {} });
  let heard: Headers | undefined;
  mock.mutation(Note, (_variables, headers) => {
    heard = headers;
    return { addNote: { __typename: "CommandDone" } };
  });
  await runRoute(action, { path: "/en", form: { text, idempotencyKey: key }, cookies: setCookies });
  const names = ["authorization", "x-gehoor-csrf", "x-gehoor-service", "x-gehoor-client", "accept-language"];
  expect(names.map((name) => heard?.get(name))).toEqual([
    "Bearer opaque-token",
    "1",
    process.env.SERVICE_SECRET,
    "127.0.0.1",
    "en",
  ]);
});
