import { Outlet, redirect, type ServerBuild, useRouteError } from "react-router";
import { failure, notFound } from "../graphql/api-failure.ts";
import { graphql } from "../graphql/graphql.ts";
import { liveStream } from "../live/live-stream.server.ts";
import { appMiddleware } from "../server/middleware/app-middleware.ts";
import { visit } from "../server/middleware/visit.ts";
import { logPageError, renderPage } from "../server/render-page.tsx";
import { ErrorPage } from "../shell/error-page.tsx";
import { HtmlDocument } from "../shell/html-document.tsx";
import { PageTitle } from "../shell/page-title.tsx";

const Changes = graphql(`subscription FixtureChanges($id: ID!) { complaintChanged(id: $id) { id version } }`);

type Module = NonNullable<ServerBuild["routes"][string]>["module"];

const root: Module = {
  middleware: appMiddleware({ app: "citizen", languageFrom: "path", signInPath: "/mijn-klacht/inloggen" }),
  default: Outlet,
  Layout: HtmlDocument,
  ErrorBoundary: () => <ErrorPage error={useRouteError()} />,
};

const page: Module = {
  default: () => <PageTitle>Een bladzijde</PageTitle>,
  action: async ({ request, context }) => {
    visit(context).api.remember(
      [...(await request.formData())].map(([name, value]) => ({ name, value: String(value) })),
    );
    throw failure({
      reason: "API_AWAY",
      requestId: "r-1",
      typed: [{ name: "text", value: "Zij luisterde niet naar mij." }],
    });
  },
};

const throwing = (loader: () => never): Module => ({ default: () => null, loader });

/** A small app of every kind of answer: page, redirect, missing page, fault, stream. For tests of the server. */
export const fixtureBuild: ServerBuild = {
  entry: { module: { default: renderPage, handleError: logPageError } },
  routes: {
    root: { id: "root", path: "", module: root },
    page: route("page", "bladzijde/:nummer", page),
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
      ["root", "page", "away", "boom", "silent", "live", "missing"].map((id) => [id, assetOf(id)]),
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
