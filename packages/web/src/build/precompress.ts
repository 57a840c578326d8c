import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Kinds that shrink; fonts and pictures are compressed already. */
const compressible = new Set([".js", ".css", ".svg", ".json", ".txt", ".webmanifest"]);

/**
 * Writes a `.br` and a `.gz` beside every compressible file under a folder, once, at build time and at the
 * highest setting, so that serving an asset costs no compression at all.
 *
 * @param folder the built client files
 * @returns how many files got a compressed twin
 */
export async function precompress(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile() && compressible.has(extname(file.name)))
    .map((file) => join(file.parentPath, file.name));
  await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path);
      await writeFile(
        `${path}.br`,
        await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
      );
      await writeFile(`${path}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION }));
    }),
  );
  return paths.length;
}
