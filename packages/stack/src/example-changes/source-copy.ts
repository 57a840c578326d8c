import { execFile } from "node:child_process";
import { cp, lstat, mkdir, mkdtemp, readdir, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { inRepository, repositoryRoot } from "../repository.ts";

const run = promisify(execFile);

/** The sources of this clone in a folder of their own, in which a change can be tried. */
export interface SourceCopy {
  /** Runs a program of Node in a folder of the copy; rejects with what it said when it fails. */
  readonly node: (folder: string, script: string, ...args: readonly string[]) => Promise<string>;
  /** Runs git in the copy, which is no repository: only `apply` makes sense. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Copies what git knows or would take in, as it stands now, and links what the install brought. */
export async function copySources(): Promise<SourceCopy> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "gehoor-example-")));
  const { stdout } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: repositoryRoot,
    maxBuffer: 2 ** 24,
  });
  for (const path of new Set(stdout.split("\0").filter(Boolean))) await copyFile(path, root);
  await symlink(inRepository("node_modules"), join(root, "node_modules"));
  for (const above of ["packages", "apps"])
    for (const name of await readdir(join(root, above))) await linkModules(join(above, name), root);

  const inCopy = async (program: string, args: readonly string[], folder: string) => {
    const options = {
      cwd: join(root, folder),
      env: { ...plainEnvironment(), GIT_CEILING_DIRECTORIES: dirname(root) },
    };
    const { stdout: said } = await run(program, args, { ...options, maxBuffer: 2 ** 24 }).catch((error) => {
      throw new Error(`${program} ${args.join(" ")} in ${folder}\n${error.stdout}\n${error.stderr}`);
    });
    return said;
  };
  return {
    node: (folder, script, ...args) => inCopy(process.execPath, [script, ...args], folder),
    git: (...args) => inCopy("git", args, "."),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** A file that was deleted but not yet committed is not there to be copied. */
async function copyFile(path: string, root: string): Promise<void> {
  const isThere = await lstat(inRepository(path)).catch(() => undefined);
  if (isThere) await cp(inRepository(path), join(root, path));
}

/** Links each module of a package; our own packages lead into the copy, so that it knows itself alone. */
async function linkModules(folder: string, root: string): Promise<void> {
  const modules = inRepository(folder, "node_modules");
  for (const entry of await readdir(modules).catch(() => [])) {
    if (entry.startsWith(".")) continue;
    const names = entry.startsWith("@")
      ? (await readdir(join(modules, entry))).map((name) => join(entry, name))
      : [entry];
    for (const name of names) {
      const target = relative(repositoryRoot, await realpath(join(modules, name)));
      const isOurs = /^(packages|apps)\//.test(target);
      const link = join(root, folder, "node_modules", name);
      await mkdir(dirname(link), { recursive: true });
      await symlink(isOurs ? join(root, target) : inRepository(target), link);
    }
  }
}

/** Without what the runner of this test says to its own workers. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const ofRunner = /^(VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunner.test(name)));
}
