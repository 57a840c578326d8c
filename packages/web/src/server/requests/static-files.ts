import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";

/**
 * Serves the built client files of an app, brotli or gzip as compressed at build time.
 *
 * The list of files is read once, so that asking for a page never touches the disk. Files under `assets` carry a
 * hash in their name and may be kept for ever; others for an hour.
 *
 * @param folder the app's `build/client`
 */
export async function staticFiles(folder: string): Promise<MiddlewareHandler> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const known = new Set(
    entries
      .filter(
        (entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name) && !entry.parentPath.endsWith(".vite"),
      )
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`),
  );
  const serve = serveStatic({
    root: folder,
    precompressed: true,
    onFound: (_path, c) => {
      const lasting = c.req.path.startsWith("/assets/");
      c.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    },
  });
  return (c, next) => {
    const reading = c.req.method === "GET" || c.req.method === "HEAD";
    return reading && known.has(c.req.path) ? serve(c, next) : next();
  };
}
