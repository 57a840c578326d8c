import type { Role, StaffId } from "@gehoor/domain";
import { createSchema, createYoga } from "graphql-yoga";
import { beforeEach, expect, it } from "vitest";
import type { Session } from "../auth/session.ts";
import { newId } from "../complaints/texts.ts";
import { useToldOnce } from "./told-once.ts";

/** Rings once with one and the same event for everybody who listens. */
const event = { words: "Something" };
let worked = 0;
const yoga = createYoga<object, { readonly session: Session }>({
  schema: createSchema({
    typeDefs: `type Query { none: String } type Subscription { rung(after: String): Rung! }
      type Rung { words(loud: Boolean): String! }`,
    resolvers: {
      Subscription: {
        rung: {
          subscribe: async function* () {
            yield event;
          },
          resolve: (rung: typeof event) => rung,
        },
      },
      Rung: {
        words: ({ words }: typeof event, { loud }: { loud?: boolean }) => {
          worked += 1;
          return loud ? words.toUpperCase() : words;
        },
      },
    },
  }),
  context: ({ request }) => ({
    session: sessionOf(request.headers.get("role") === "HANDLER" ? "HANDLER" : "SIGNATORY"),
  }),
  plugins: [useToldOnce()],
  logging: false,
});

beforeEach(() => {
  worked = 0;
});

it("works an event out once for all who ask the same of it in the same roles, wherever they go on", async () => {
  const query = "subscription Same($after: String) { rung(after: $after) { words } }";
  const answers = await Promise.all(
    ["1", "2", "3"].map((after) => told({ query, variables: { after } }, "HANDLER")),
  );
  expect(answers).toEqual(answers.map(() => expect.stringContaining('"Something"')));
  expect(worked).toBe(1);
});

it("works it out anew in other roles, and for another document", async () => {
  const query = "subscription Roles { rung { words } }";
  await told({ query }, "HANDLER");
  await told({ query }, "SIGNATORY");
  await told({ query: "subscription Other { rung { said: words } }" }, "HANDLER");
  expect(worked).toBe(3);
});

it("works it out for each where what is told depends on a variable, also in a fragment", async () => {
  const within = "subscription Own($loud: Boolean) { rung { words(loud: $loud) } }";
  const fragment =
    "subscription Part($loud: Boolean) { rung { ...Said } } fragment Said on Rung { words(loud: $loud) }";
  for (const query of [within, fragment]) {
    expect(await told({ query, variables: { loud: true } }, "HANDLER")).toContain('"SOMETHING"');
    expect(await told({ query, variables: { loud: false } }, "HANDLER")).toContain('"Something"');
  }
});

it("tells what is wrong with a stream that cannot be opened", async () => {
  const query = "subscription Typed($after: String) { rung(after: $after) { words } }";
  expect(await told({ query, variables: { after: 1 } }, "HANDLER")).toContain("errors");
});

function sessionOf(role: Role): Session {
  const expiresAt = Temporal.Instant.from("2100-01-01T00:00:00Z");
  return { kind: "STAFF", staffId: newId<StaffId>(), roles: [role], tokenHash: "", expiresAt };
}

async function told(body: object, role: Role): Promise<string> {
  const answer = await yoga.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", role },
    body: JSON.stringify(body),
  });
  return answer.text();
}
