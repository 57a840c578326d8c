import { Outlet, redirect, type ServerBuild, useActionData, useRouteError } from "react-router";
import { z } from "zod";
import { ActionForm } from "../forms/action-form.tsx";
import { ErrorSummary } from "../forms/error-summary.tsx";
import { TextAreaField } from "../forms/fields/text-field.tsx";
import type { FormState } from "../forms/form-state.ts";
import { readForm, receiveForm } from "../forms/reading/read-form.server.ts";
import { line, longText } from "../forms/reading/schemas.server.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { failure, notFound } from "../graphql/api-failure.ts";
import { graphql } from "../graphql/graphql.ts";
import { addNoteInput } from "../graphql/text-limits.ts";
import { liveStream } from "../live/live-stream.server.ts";
import { appMiddleware } from "../server/middleware/app-middleware.ts";
import { logPageError, renderPage } from "../server/pages/render-page.tsx";
import { rootData } from "../server/pages/root-data.ts";
import { ErrorPage } from "../shell/error-page.tsx";
import { HtmlDocument } from "../shell/html-document.tsx";
import { PageTitle } from "../shell/page-title.tsx";

const Changes = graphql(`subscription FixtureChanges($id: ID!) { complaintChanged(id: $id) { id version } }`);

type Module = NonNullable<ServerBuild["routes"][string]>["module"];

const root: Module = {
  loader: rootData,
  middleware: appMiddleware({ app: "citizen", languageFrom: "path", signInPath: "/mijn-klacht/inloggen" }),
  default: Outlet,
  Layout: HtmlDocument,
  ErrorBoundary: () => <ErrorPage error={useRouteError()} />,
};

const page: Module = {
  default: () => <PageTitle>Een bladzijde</PageTitle>,
  action: async (args) => {
    await receiveForm(args);
    throw failure({
      reason: "API_AWAY",
      requestId: "r-1",
      typed: [{ name: "text", value: "Zij luisterde niet naar mij." }],
    });
  },
};

const note = z.object({
  text: longText(addNoteInput.text),
  parts: z.array(z.object({ text: line() })).optional(),
});

const form: Module = {
  action: async (args) => {
    const sent = await readForm(args, note);
    return sent.ok ? sent.refuse({ name: "text", message: "Dit kan nu niet." }) : sent.again;
  },
  default: NotePage,
};

/** A form as the apps have them, with what was typed in it. */
function NotePage() {
  const state = useActionData<FormState>();
  return (
    <>
      <ErrorSummary state={state} />
      <PageTitle>Een formulier</PageTitle>
      <ActionForm state={state}>
        <TextAreaField name="text" most={addNoteInput.text} label="Tekst" />
        <SubmitButton>Verstuur</SubmitButton>
      </ActionForm>
    </>
  );
}

const throwing = (loader: () => never): Module => ({ default: () => null, loader });

/** A small app of every kind of answer: page, form, redirect, missing page, fault, stream. For tests of the server. */
export const fixtureBuild: ServerBuild = {
  entry: { module: { default: renderPage, handleError: logPageError } },
  routes: {
    root: { id: "root", path: "", module: root },
    page: route("page", "bladzijde/:nummer", page),
    form: route("form", "formulier", form),
    away: route(
      "away",
      "weg",
      throwing(() => {
        throw redirect("/bladzijde/1");
      }),
    ),
    boom: route(
      "boom",
      "stuk",
      throwing(() => {
        throw new Error("Jan Jansen is boos");
      }),
    ),
    silent: route("silent", "zonder-script", {
      default: () => <PageTitle>Stil</PageTitle>,
      handle: { scripts: false },
    }),
    live: route(
      "live",
      "stroom",
      resource({
        loader: liveStream({
          document: Changes,
          variables: () => ({ id: "1" }),
          event: ({ complaintChanged }) => ({ id: String(complaintChanged.version), data: complaintChanged }),
        }),
      }),
    ),
    missing: route(
      "missing",
      "*",
      throwing(() => {
        throw notFound();
      }),
    ),
  },
  assets: {
    entry: { imports: [], module: "/assets/entry-abc.js" },
    routes: Object.fromEntries(
      ["root", "page", "form", "away", "boom", "silent", "live", "missing"].map((id) => [id, assetOf(id)]),
    ),
    url: "/assets/manifest-abc.js",
    version: "abc",
  },
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  future: {},
  ssr: true,
  isSpaMode: false,
  prerender: [],
  routeDiscovery: { mode: "initial", manifestPath: "/__manifest" },
};

/** A module without a page; the framework's type does not know it, the framework itself does. */
function resource(module: Omit<Module, "default">): Module {
  return Object.assign(Object.create(null), module);
}

function route(id: string, path: string, module: Module) {
  return { id, path, parentId: "root", module };
}

function assetOf(id: string) {
  return {
    id,
    ...(id === "root" ? {} : { parentId: "root" }),
    path: "",
    module: `/assets/${id}-abc.js`,
    hasAction: false,
    hasLoader: false,
    hasClientAction: false,
    hasClientLoader: false,
    hasClientMiddleware: false,
    hasErrorBoundary: id === "root",
    hasDefaultExport: true,
    clientActionModule: undefined,
    clientLoaderModule: undefined,
    clientMiddlewareModule: undefined,
    hydrateFallbackModule: undefined,
    imports: [],
    css: [],
  };
}
