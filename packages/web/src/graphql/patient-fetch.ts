/** How long a page waits for the API in all before it says that it cannot be reached; milliseconds. */
const longestWait = 10_000;

/**
 * A `fetch` that gives up in time, counted from the first question: what a page asks one after the other shares it. Node's
 * own waits five minutes for an answer to begin. A command that was given up may still be done; sent again it is done once.
 */
export function patientFetch(wait = longestWait): typeof fetch {
  let over: AbortSignal | undefined;
  return (input, init = {}) => {
    over ??= AbortSignal.timeout(wait);
    return fetch(input, { ...init, signal: init.signal ? AbortSignal.any([init.signal, over]) : over });
  };
}
