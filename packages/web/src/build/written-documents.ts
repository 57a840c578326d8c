import { fileURLToPath } from "node:url";
import type { DocumentNode } from "graphql";
import { createServer } from "vite";

type Route = { readonly file: string; readonly children?: readonly Route[] };

const recorder = fileURLToPath(new URL("recorded-graphql.ts", import.meta.url));

/**
 * Every GraphQL document that the routes of an app bring along, by loading them as its server does: so one that is
 * composed of others, or made of a name, is there too.
 *
 * @param folder of the app
 */
export async function writtenDocuments(folder: string): Promise<readonly DocumentNode[]> {
  const server = await createServer({
    configFile: false,
    root: folder,
    appType: "custom",
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    ssr: { noExternal: [/^@gehoor\//, "gql.tada"] },
    plugins: [
      {
        name: "record-documents",
        enforce: "pre",
        resolveId: (name, importer) => (name === "gql.tada" && importer !== recorder ? recorder : undefined),
      },
    ],
  });
  try {
    const routes: readonly Route[] = (await server.ssrLoadModule("/app/routes.ts")).default;
    for (const file of ["root.tsx", ...routes.flatMap(filesOf)]) await server.ssrLoadModule(`/app/${file}`);
    const { recorded } = await server.ssrLoadModule(`/@fs${recorder}`);
    return recorded;
  } finally {
    await server.close();
  }
}

function filesOf({ file, children = [] }: Route): readonly string[] {
  return [file, ...children.flatMap(filesOf)];
}
