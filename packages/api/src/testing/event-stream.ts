/** A subscription over server-sent events, as one of our apps opens it. */
export interface Stream {
  /** The next so many events; fails when they do not come in time. */
  take(count: number): Promise<readonly unknown[]>;
  /** Whether nothing comes for a while. */
  quiet(): Promise<boolean>;
  /** Whether the server said that it is over. */
  ended(): Promise<boolean>;
  /** Whether the connection was cut without a word. */
  cut(): Promise<boolean>;
  /** The code of the error with which it was refused. */
  failure(): Promise<string | undefined>;
  close(): void;
}

const PATIENCE = 8000;
const QUIET = 400;

/** Opens a stream and waits until the server has taken it up. */
export async function openStream(
  url: string,
  token: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Stream> {
  const controller = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      "x-gehoor-csrf": "1",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
    signal: controller.signal,
  });
  const events: {
    readonly data?: unknown;
    readonly errors?: readonly { extensions?: { code?: string } }[];
  }[] = [];
  let state: "OPEN" | "ENDED" | "CUT" = "OPEN";
  void read(response, (event, data) => {
    if (event === "complete") state = "ENDED";
    else if (data) events.push(JSON.parse(data));
  }).then(
    () => {
      if (state === "OPEN") state = "CUT";
    },
    () => {
      if (state === "OPEN") state = "CUT";
    },
  );
  // The generator starts when the first event is asked for.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return {
    take: async (count) => {
      await until(() => events.length >= count);
      return events.splice(0, count).map(({ data }) => data);
    },
    quiet: async () => {
      await new Promise((resolve) => setTimeout(resolve, QUIET));
      return events.length === 0;
    },
    ended: async () => {
      await until(() => state === "ENDED");
      return true;
    },
    cut: async () => {
      await until(() => state === "CUT");
      return true;
    },
    failure: async () => {
      await until(() => events.length > 0);
      return events[0]?.errors?.[0]?.extensions?.code;
    },
    close: () => controller.abort(),
  };
}

/** Does the work while the stream is open, and closes it whatever comes of that. */
export async function during<T>(stream: Stream, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    stream.close();
  }
}

async function read(response: Response, tell: (event: string, data: string) => void): Promise<void> {
  let buffered = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    buffered += decoder.decode(chunk, { stream: true });
    const blocks = buffered.split("\n\n");
    buffered = blocks.pop() ?? "";
    for (const block of blocks) {
      const field = (name: string) =>
        block
          .split("\n")
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trim())
          .join("\n");
      if (field("event")) tell(field("event"), field("data"));
    }
  }
}

async function until(done: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!done()) {
    if (performance.now() > deadline) throw new Error("It did not come in time");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
