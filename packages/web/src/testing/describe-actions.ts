import type { RouterContextProvider } from "react-router";
import { beforeAll, describe, expect, it } from "vitest";
import type { AppName } from "../server/app-environment.ts";
import { WhoIsSignedIn } from "../server/pages/who-is-signed-in.server.ts";
import { mockApi } from "./mock-api.ts";
import { runRoute } from "./run-route.ts";
import { type SignedIn, signedIn } from "./signed-in.ts";

type Args = {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly context: RouterContextProvider;
  readonly url: URL;
  readonly pattern: string;
};
type Action = (args: Args) => unknown;

type Actions = {
  readonly app: AppName;
  /** The modules of the app by their names, as an eager `import.meta.glob` gives them; only those with an action count. */
  readonly modules: Readonly<Record<string, unknown>>;
  /** Those that anybody may send, whoever is signed in. */
  readonly forAnybody: readonly string[];
};

const text = "Gebeld met klager; zij komt liever langs.";
const params = {
  ...{ reference: "K-2026-0388-1", on: "2026-12-25", change: "nagekeken", id: "1" },
  ...{ step: "vertrek", number: "1" },
};

/**
 * Tests of every action of an app, also of those to come, that it takes its form in as all do: nothing is done under
 * another person's session, nothing typed is lost when the API is away, and no name of a field is a fault.
 */
export function describeActions({ app, modules, forAnybody }: Actions): void {
  const mock = mockApi();
  let first: SignedIn;
  let second: SignedIn;
  beforeAll(async () => {
    first = await signedIn(app, "first");
    second = await signedIn(app, "second");
  });

  const actions = Object.entries(modules).flatMap(([name, module]) => {
    const action = actionOf(module);
    return action ? [{ name, action }] : [];
  });

  describe.each(actions)("the action of $name", ({ name, action }) => {
    const send = (form: Readonly<Record<string, string>>, cookies: readonly string[]) =>
      runRoute(action, { app, path: "/een-pagina", params, form, cookies });
    const isPublic = forAnybody.includes(name);

    it.skipIf(isPublic)("does nothing with a form that was made for somebody else", async () => {
      // Whatever else it asked of the API would fail the test.
      mock.query(WhoIsSignedIn, { viewer: { __typename: "StaffViewer", staff: { name: "F. Dekker" } } });
      const answer = await send({ text, madeFor: first.madeFor }, second.cookies);
      expect(answer.status).toBe(409);
      expect(answer.thrown).toMatchObject({ reason: "OTHER_PERSON", typed: kept });
    });

    // Signing in asks others than the API, and making a complaint has tests of its own.
    it.skipIf(isPublic)("keeps what was typed when the API is away", async () => {
      mock.away();
      const answer = await send({ text, madeFor: first.madeFor }, first.cookies);
      // What is wrong already without the API is said at once, with the form.
      if (answer.status === 503) expect(answer.thrown).toMatchObject({ typed: kept });
    });

    it("answers a field that no page of ours has by words", async () => {
      const answer = await send({ text, constructor: "x", madeFor: first.madeFor }, first.cookies);
      expect(answer.status).toBe(400);
    });
  });
}

const kept = expect.arrayContaining([{ name: "text", value: text }]);

function actionOf(module: unknown): Action | undefined {
  if (typeof module !== "object" || module === null || !("action" in module)) return undefined;
  const { action } = module;
  return typeof action === "function" ? (args) => Reflect.apply(action, undefined, [args]) : undefined;
}
