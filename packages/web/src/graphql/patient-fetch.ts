/** How long a page waits for the API in all before it says that it cannot be reached; milliseconds. */
const longestWait = 10_000;
/** The API gives a sign of life on each stream every twelve seconds; one that is silent for so long is lost. Milliseconds. */
const longestSilence = 30_000;

/**
 * A `fetch` that gives up in time, counted from the first question: what a page asks one after the other shares it. Node's
 * own waits five minutes for an answer to begin. A command that was given up may still be done; sent again it is done once.
 */
export function patientFetch(wait = longestWait): typeof fetch {
  let over: AbortSignal | undefined;
  return (input, init = {}) => {
    over ??= AbortSignal.timeout(wait);
    return fetch(input, { ...init, signal: either(init.signal, over) });
  };
}

/** A `fetch` for a stream: gives up one that does not begin in time, or of which nothing is heard any more. */
export function streamFetch(wait = longestWait, silence = longestSilence): typeof fetch {
  return async (input, init = {}) => {
    const lost = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const expect = (within: number) => {
      clearTimeout(timer);
      timer = setTimeout(
        () => lost.abort(new DOMException("No sign of life", "TimeoutError")),
        within,
      ).unref();
    };
    const done = () => clearTimeout(timer);
    expect(wait);
    try {
      const answer = await fetch(input, { ...init, signal: either(init.signal, lost.signal) });
      if (!answer.body) return answer;
      expect(silence);
      const heard = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          expect(silence);
          controller.enqueue(chunk);
        },
        flush: done,
      });
      return new Response(answer.body.pipeThrough(heard), answer);
    } catch (problem) {
      done();
      throw problem;
    }
  };
}

function either(given: AbortSignal | null | undefined, ours: AbortSignal): AbortSignal {
  return given ? AbortSignal.any([given, ours]) : ours;
}
