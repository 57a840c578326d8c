/** Tells whoever started the stack what is going on, one line for each step, with the time it took. */
export interface Progress {
  step<T>(what: string, work: () => Promise<T>): Promise<T>;
  say(line: string): void;
}

/** @param out where the lines go; a terminal sees the seconds tick, a log gets whole lines only. */
export function createProgress(out: NodeJS.WriteStream): Progress {
  // A closed pipe (`pnpm start | head`) must not bring the stack down.
  out.on("error", () => {});
  return {
    // In a terminal the line of the step in hand gives way, and comes back with its next second.
    say: (line) => void out.write(`${out.isTTY ? "\r\u001b[K" : ""}${line}\n`),
    async step(what, work) {
      const began = performance.now();
      const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
      const tick = () => out.write(out.isTTY ? `\r  … ${what} (${seconds()} s)\u001b[K` : `  … ${what}\n`);
      const timer = out.isTTY ? setInterval(tick, 500) : setTimeout(tick, 1000);
      try {
        const result = await work();
        out.write(`${out.isTTY ? "\r" : ""}  ✓ ${what} (${seconds()} s)${out.isTTY ? "\u001b[K" : ""}\n`);
        return result;
      } catch (problem) {
        out.write(`${out.isTTY ? "\r" : ""}  ✗ ${what} (${seconds()} s)${out.isTTY ? "\u001b[K" : ""}\n`);
        throw problem;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
