import type { RouterContextProvider } from "react-router";
import type { AppName } from "../server/app-environment.ts";
import { requestContext } from "../server/middleware/request-context.ts";
import { runRoute } from "./run-route.ts";

/** A browser in which somebody is signed in. */
export type SignedIn = {
  /** For `runRoute`. */
  readonly cookies: readonly string[];
  /** What a form that was made for this person carries. */
  readonly madeFor: string;
};

/** Signs somebody in to an app, without asking the API. */
export async function signedIn(app: AppName, person: string): Promise<SignedIn> {
  const begin = async ({ context }: { readonly context: RouterContextProvider }) => {
    const { cookies } = requestContext(context);
    await cookies.startSession(`token of ${person}`, person);
    return cookies.person;
  };
  const { data: madeFor = "", setCookies } = await runRoute(begin, { app, path: "/" });
  return { cookies: setCookies, madeFor };
}
