import type { RouterContextProvider } from "react-router";
import type { FormState } from "../../forms/form-state.ts";
import { typedValues } from "../../forms/reading/form-values.ts";
import type { Language } from "../../i18n/language.ts";
import type { AppName } from "../app-environment.ts";
import { requestContext } from "../middleware/request-context.ts";
import { organisation } from "./organisation.server.ts";
import { pagePath } from "./page-path.ts";

/** What every page of an app knows, from the loader of its root route. */
export type RootData = {
  readonly app: AppName;
  readonly language: Language;
  readonly signedIn: boolean;
  /** Stands for who is signed in, for the forms of this page; undefined for a visitor. */
  readonly person: string | undefined;
  /** What was typed on the page at this path, which was shown again in another language. */
  readonly carried?: { readonly path: string; readonly typed: FormState["typed"] };
  /** Whom to call and when; undefined while the API was never reached. */
  readonly municipality: Municipality | undefined;
  /** Where the municipality's own house style lies, if it has one. */
  readonly ownStyle: string | undefined;
};

/** The municipality in a few words of the visitor's language. */
export type Municipality = { readonly name: string; readonly phone: string; readonly hours: string };

type LoaderArgs = {
  readonly request: Request;
  readonly context: Readonly<Pick<RouterContextProvider, "get">>;
};

/** To be returned, with what the app adds, by the loader of a root route. */
export async function rootData({ request, context }: LoaderArgs): Promise<RootData> {
  const { environment, language, cookies, carried } = requestContext(context);
  const known = await organisation(context);
  return {
    app: environment.app,
    language,
    signedIn: cookies.session !== undefined,
    person: cookies.person,
    ...(carried && {
      carried: { path: pagePath(new URL(request.url).pathname), typed: typedValues(carried) },
    }),
    ownStyle: environment.ownStyle?.path,
    municipality: known && {
      name: known.name,
      phone: known.coordinatorPhone,
      hours: known.coordinatorHours[language],
    },
  };
}
