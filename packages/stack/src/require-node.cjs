// Says in one sentence why Gehoor's own Node is not there, instead of the loader or a stack trace. `pnpm install` runs this
// first, and the commands that people type load it before anything else. Plain JavaScript without parts of ours, because
// any Node from 18 on may be the one that runs it.

const { canProvide, provideLibrary } = require("./provide-library.cjs");

// Node 26 is linked against this library, which slim images of Linux leave out.
const library = "libatomic.so.1";
const wanted =
  `Gehoor runs on Node 26, which needs the system library ${library}. Install it and start again ` +
  "(Debian, Ubuntu: apt-get install libatomic1; Fedora: dnf install libatomic).";

const installing = require.main === module;
if (process.platform === "linux" && !isFound(library)) {
  if (!installing || !canProvide) stop(wanted);
  provideLibrary().catch((problem) => stop(`${problem.message}\n\n${wanted}`));
}

// After an install that failed, pnpm goes on with the machine's Node all the same.
if (!installing && typeof Temporal === "undefined")
  stop("Node 26 was not installed; what is in the way stands above. Start again when that is mended.");

/** Asks the system's loader itself: only it knows every place where it would look. */
function isFound(name) {
  try {
    process.dlopen({ exports: {} }, name);
    return true;
  } catch (problem) {
    // A library that was found is refused as well, but for not being a module of Node's.
    return !String(problem).includes("cannot open shared object file");
  }
}

function stop(why) {
  console.error(`\n${why}\n`);
  process.exit(1);
}
