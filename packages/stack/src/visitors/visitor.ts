type Fields = Readonly<Record<string, string>>;

/** A browser without scripts: keeps the cookies of each host, and follows where it is sent. */
export interface Visitor {
  get(address: string): Promise<Response>;
  /** Opens an event stream, to go on after the event with this id. */
  listen(address: string, lastEventId: string, signal: AbortSignal): Promise<Response>;
  /** Sends a form, as the page at this address would; gives the answer itself, wherever that sends on to. */
  send(address: string, fields: Fields, signal?: AbortSignal): Promise<Response>;
  /** The same, and goes where it is sent. */
  post(address: string, fields: Fields): Promise<Response>;
}

const MOST_REDIRECTS = 15;

/** @param headers sent along with everything */
export function openVisitor(headers: Readonly<Record<string, string>> = {}): Visitor {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (address: string) => {
    const { host } = new URL(address);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const ask = async (address: string, init: RequestInit): Promise<Response> => {
    const jar = jarOf(address);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, {
      ...init,
      redirect: "manual",
      headers: { ...headers, ...Object(init.headers), cookie },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const follow = async (address: string, first: Promise<Response>): Promise<Response> => {
    let at = address;
    let answer = await first;
    for (let times = 0; answer.headers.has("location"); times += 1) {
      if (times === MOST_REDIRECTS) throw new Error(`Sent on and on, at last to ${at}`);
      await answer.body?.cancel();
      at = new URL(answer.headers.get("location") ?? "", at).href;
      answer = await ask(at, {});
    }
    // Where the form of this page would go.
    Object.defineProperty(answer, "url", { value: at });
    return answer;
  };
  const send: Visitor["send"] = (address, fields, signal) =>
    ask(address, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { origin: new URL(address).origin },
      ...(signal && { signal }),
    });
  return {
    send,
    listen: (address, lastEventId, signal) =>
      ask(address, {
        signal,
        headers: { accept: "text/event-stream", ...(lastEventId && { "last-event-id": lastEventId }) },
      }),
    get: (address) => follow(address, ask(address, {})),
    post: (address, fields) => follow(address, send(address, fields)),
  };
}
