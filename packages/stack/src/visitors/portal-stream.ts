import { setTimeout as wait } from "node:timers/promises";
import { signInAtPortal } from "./sign-in-at-portal.ts";
import { openVisitor } from "./visitor.ts";

/** A worklist that stands open on somebody's screen. Moments are milliseconds of `performance.now()`. */
export interface PortalStream {
  /** When it was told that something changed. */
  readonly toldAt: readonly number[];
  /** Statuses other than 200, after which a browser gives up for good. */
  readonly faults: readonly string[];
  close(): void;
}

/** As a browser does that was told nothing else. */
const COME_BACK_MILLISECONDS = 3000;

/** Signs in as the coordinator and listens as the browser's EventSource does, coming back with the last event it heard. */
export async function openPortalStream(portal: string, signal: AbortSignal): Promise<PortalStream> {
  const visitor = openVisitor({ "accept-language": "nl" });
  await signInAtPortal(visitor, portal);
  const closing = new AbortController();
  const over = AbortSignal.any([signal, closing.signal]);
  const toldAt: number[] = [];
  const faults: string[] = [];
  let last = "";
  const hear = (line: string) => {
    if (!line.startsWith("id:")) return;
    last = line.slice(3).trim();
    toldAt.push(performance.now());
  };
  const listen = async () => {
    const answer = await visitor.listen(`${portal}/stroom/lijsten`, last, over);
    if (answer.status !== 200) faults.push(String(answer.status));
    let rest = "";
    for await (const text of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = `${rest}${text}`.split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(hear);
    }
  };
  const keepListening = async () => {
    while (!over.aborted) {
      await listen().catch((problem: unknown) => {
        if (!over.aborted && !(problem instanceof TypeError)) faults.push(String(problem));
      });
      await wait(COME_BACK_MILLISECONDS, undefined, { signal: over }).catch(() => {});
    }
  };
  void keepListening();
  return { toldAt, faults, close: () => closing.abort() };
}
