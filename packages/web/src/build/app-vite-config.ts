import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const resolve = createRequire(import.meta.url).resolve;

/**
 * What both apps tell Vite. The design system's package points its entry at one big file that does not
 * tree-shake; its `dist/index.js` does, so that a page ships only the components it uses. It must be bundled
 * for the server too, because node cannot load that file from a package without `"type": "module"`.
 */
export function designSystemResolution() {
  const entry = join(dirname(resolve("@amsterdam/design-system-react/package.json")), "dist/index.js");
  return {
    resolve: { alias: { "@amsterdam/design-system-react": entry } },
    ssr: { noExternal: [/^@amsterdam\//, /^@gehoor\//] },
    optimizeDeps: { include: [entry] },
  };
}
