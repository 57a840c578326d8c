import { describe, expect, it } from "vitest";
import { z } from "zod";
import { graphql } from "../../graphql/graphql.ts";
import { addNoteInput } from "../../graphql/text-limits.ts";
import { api } from "../../server/middleware/request-context.ts";
import { WhoIsSignedIn } from "../../server/pages/who-is-signed-in.server.ts";
import { mockApi } from "../../testing/mock-api.ts";
import { runRoute } from "../../testing/run-route.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { readForm } from "./read-form.server.ts";
import { idempotencyKey, longText } from "./schemas.server.ts";

const Note = graphql(`
  mutation NoteOfTest($input: AddNoteInput!) { addNote(input: $input) { __typename } }
`);

const form = z.object({ idempotencyKey: idempotencyKey(), text: longText(addNoteInput.text) });
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

  it("says how long to wait after too many, as the API told it, and keeps what was typed", async () => {
    mock.refuse(Note, "RATE_LIMITED", { retryAfterSeconds: 559 });
    const { thrown } = await runRoute(action, { path: "/", form: { text, idempotencyKey: key } });
    expect(thrown).toMatchObject({
      reason: "TOO_MANY_REQUESTS",
      retryAfterSeconds: 559,
      typed: [{ name: "text", value: text }, { name: "idempotencyKey" }],
    });
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

describe("a form that was made for somebody else than who is signed in now", () => {
  const form = { text, idempotencyKey: key };

  it("does nothing, says who is signed in now and keeps what was typed, with for whom the form was made", async () => {
    const [first, second] = [await signedIn("staff", "n.jansen"), await signedIn("staff", "f.dekker")];
    mock.query(WhoIsSignedIn, { viewer: { __typename: "StaffViewer", staff: { name: "F. Dekker" } } });
    const { status, thrown } = await runRoute(action, {
      app: "staff",
      path: "/zaken/K-2026-0388-1/add-note",
      form: { ...form, madeFor: first.madeFor },
      cookies: second.cookies,
    });
    expect(status).toBe(409);
    expect(thrown).toMatchObject({
      reason: "OTHER_PERSON",
      signedInAs: "F. Dekker",
      signIn: "/inloggen?next=%2Fzaken%2FK-2026-0388-1%2Fadd-note&reden=iemand-anders",
      typed: expect.arrayContaining([
        { name: "text", value: text },
        { name: "madeFor", value: first.madeFor },
      ]),
    });
  });

  it("is done once who typed it is signed in again, in a session of another day too", async () => {
    const { madeFor } = await signedIn("citizen", "complaint-1 party-1");
    mock.mutation(Note, { addNote: { __typename: "CommandDone" } });
    const { cookies } = await signedIn("citizen", "complaint-1 party-1");
    const { data } = await runRoute(action, { path: "/", form: { ...form, madeFor }, cookies });
    expect(data).toBe("saved");
  });

  it("says for a complainant at which complaint", async () => {
    const [first, second] = [await signedIn("citizen", "1 a"), await signedIn("citizen", "2 b")];
    mock.query(WhoIsSignedIn, {
      viewer: {
        __typename: "ComplainantViewer",
        name: "T. de Boer",
        complaint: { reference: "K-2026-0412-7" },
      },
    });
    const sent = { ...form, madeFor: first.madeFor };
    const { thrown } = await runRoute(action, { path: "/", form: sent, cookies: second.cookies });
    expect(thrown).toMatchObject({ signedInAs: "T. de Boer, K-2026-0412-7" });
  });

  it("is refused as well when it does not say for whom it was made", async () => {
    const { cookies } = await signedIn("staff", "n.jansen");
    mock.query(WhoIsSignedIn, { viewer: { __typename: "StaffViewer", staff: { name: "N. Jansen" } } });
    expect((await runRoute(action, { app: "staff", path: "/", form, cookies })).status).toBe(409);
  });

  it("keeps what was typed also when the session of the other is over", async () => {
    const [first, second] = [await signedIn("staff", "n.jansen"), await signedIn("staff", "f.dekker")];
    mock.refuse(WhoIsSignedIn, "UNAUTHENTICATED");
    const sent = { ...form, madeFor: first.madeFor };
    const { status, thrown } = await runRoute(action, {
      app: "staff",
      path: "/",
      form: sent,
      cookies: second.cookies,
    });
    expect(status).toBe(401);
    expect(thrown).toMatchObject({ typed: expect.arrayContaining([{ name: "text", value: text }]) });
  });
});

it("the API hears who asks: the app, the visitor's address and session, in which language", async () => {
  const { cookies, madeFor } = await signedIn("citizen", "a");
  let heard: Headers | undefined;
  mock.mutation(Note, (_variables, headers) => {
    heard = headers;
    return { addNote: { __typename: "CommandDone" } };
  });
  await runRoute(action, { path: "/en", form: { text, idempotencyKey: key, madeFor }, cookies });
  const names = ["authorization", "x-gehoor-csrf", "x-gehoor-service", "x-gehoor-client", "accept-language"];
  expect(names.map((name) => heard?.get(name))).toEqual([
    "Bearer token of a",
    "1",
    process.env.SERVICE_SECRET,
    "127.0.0.1",
    "en",
  ]);
});
