// Node 26 is linked against libatomic, which slim images of Linux leave out. npm has it too, within a compiler's package: of
// that package this one file is kept in the clone. Plain JavaScript, because any Node from 18 on may be the one that runs it.

const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { Readable } = require("node:stream");
const { pipeline } = require("node:stream/promises");

/**
 * Where `with-library.sh` looks for it: beside the Node that needs it, so that whoever throws one away throws away both and
 * the next install brings both back. pnpm leaves hidden folders that are not its own alone.
 */
const folder = join(__dirname, "..", "..", "..", "node_modules", ".libatomic");
const provided = join(folder, "libatomic.so.1");

const compiler = "@napi-rs/cross-toolchain-x64-target-x86_64";
const unpacker = "xz-decompress";
const versions = [`${compiler}@1.0.0`, `${unpacker}@0.2.3`];
const member = "./x86_64-unknown-linux-gnu/sysroot/lib/libatomic.so.1.0.0";

/** What may be run and what may be kept, by its content: no lock file vouches for what comes before the install. */
const hashes = {
  unpacker: "3e1c069c559e5c08e2c6a237ecb93687151725e517d36847c3d10b2b8975a93c",
  library: "08a7e780c3ed45a8cc93efb93ee682c71612657ea15f20315b4d5dc67582a999",
};

/** Whether npm has the library for this kind of machine. */
const canProvide = process.platform === "linux" && process.arch === "x64";

/** Fetches the library into the clone, once; refuses (throws) when npm cannot be reached or gives something else. */
async function provideLibrary() {
  if (existsSync(provided)) return;
  const work = mkdtempSync(join(tmpdir(), "gehoor-library-"));
  try {
    console.log(
      "This machine has no libatomic.so.1, which Node 26 needs: it comes through npm, once (48 MB).",
    );
    const options = ["--prefix", work, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
    execFileSync("npm", ["install", ...options, ...versions], { stdio: ["ignore", "ignore", "inherit"] });
    const packages = join(work, "node_modules");
    const unpacking = verified(
      join(packages, unpacker, "dist", "package", "xz-decompress.js"),
      hashes.unpacker,
    );
    const { XzReadableStream } = require(unpacking);
    const packed = createReadStream(join(packages, compiler, "x86_64-unknown-linux-gnu.tar.xz"));
    const archive = join(work, "compiler.tar");
    const unpacked = Readable.fromWeb(new XzReadableStream(Readable.toWeb(packed)));
    await pipeline(unpacked, createWriteStream(archive));
    execFileSync("tar", ["-x", "-f", archive, "-C", work, member]);
    const library = verified(join(work, member), hashes.library);
    mkdirSync(folder, { recursive: true });
    copyFileSync(library, provided);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function verified(file, expected) {
  const found = createHash("sha256").update(readFileSync(file)).digest("hex");
  if (found !== expected) throw new Error(`${file} is not what it was when this was written`);
  return file;
}

module.exports = { canProvide, provideLibrary };
