import { RouterContextProvider } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { graphql } from "../graphql/graphql.ts";
import type { Listener } from "../graphql/listen.ts";
import { requestContextKey } from "../server/middleware/request-context.ts";
import { requestContextForTest } from "../testing/request-context-for-test.ts";
import { liveStream } from "./live-stream.server.ts";

const Alerts = graphql(`
  subscription AlertsOfTest($after: String) { deadlineAlerts(after: $after) { position complaintReference } }
`);

type Alert = { deadlineAlerts: { position: string; complaintReference: string } };

/** A fake API that keeps alerts in order and replays from the position asked for. */
const kept: Alert[] = [];
let listeners: Listener<Alert>[] = [];
const raise = (position: string) => {
  const alert = { deadlineAlerts: { position, complaintReference: `K-2026-${position}` } };
  kept.push(alert);
  for (const listener of listeners) listener.next(alert);
};

const loader = liveStream({
  document: Alerts,
  variables: (_args, lastEventId) => ({ after: lastEventId ?? null }),
  event: ({ deadlineAlerts }) => ({ id: deadlineAlerts.position, data: deadlineAlerts.complaintReference }),
});

function open(headers: Record<string, string> = {}, path = "/stroom") {
  const context = new RouterContextProvider();
  context.set(
    requestContextKey,
    requestContextForTest({
      listen: (_document, variables, listener) => {
        const after = variables && "after" in variables ? String(variables.after ?? "") : "";
        const own: Listener<Alert> = {
          ...listener,
          next: (alert) => listener.next(JSON.parse(JSON.stringify(alert))),
        };
        for (const alert of kept) if (alert.deadlineAlerts.position > after) own.next(alert);
        listeners.push(own);
        return () => {
          listeners = listeners.filter((one) => one !== own);
        };
      },
    }),
  );
  const leave = new AbortController();
  const request = new Request(`http://localhost:3001${path}`, { headers, signal: leave.signal });
  const response = loader({ request, params: {}, context, url: new URL(request.url), pattern: path });
  return { leave, response, read: reader(response) };
}

beforeEach(() => {
  kept.length = 0;
  listeners = [];
});

describe("an event stream", () => {
  it("tells each alert with its position, and how soon to come back", async () => {
    const { read, leave } = open();
    raise("0001");
    expect(await read()).toBe('retry: 3000\n\nid: 0001\ndata: "K-2026-0001"\n\n');
    leave.abort();
  });

  it("goes on after the last alert the browser saw: nothing lost, nothing twice", async () => {
    const first = open();
    raise("0001");
    await first.read();
    first.leave.abort();
    raise("0002");
    raise("0003");
    const again = open({ "last-event-id": "0001" });
    expect(await again.read()).toContain(
      'id: 0002\ndata: "K-2026-0002"\n\nid: 0003\ndata: "K-2026-0003"\n\n',
    );
    again.leave.abort();
  });

  it("goes on likewise in another tab, which cannot send that header", async () => {
    raise("0001");
    raise("0002");
    const { read, leave } = open({}, "/stroom?lastEventId=0001");
    expect(await read()).not.toContain("0001");
    leave.abort();
  });

  it("stops listening to the API when the browser leaves", () => {
    const { leave } = open();
    expect(listeners).toHaveLength(1);
    leave.abort();
    expect(listeners).toHaveLength(0);
  });

  it("answers 200 and ends when the API is away, so that the browser comes back", async () => {
    const { response, read } = open();
    listeners[0]?.failed({ kind: "failed", reason: "API_AWAY" });
    expect(response.status).toBe(200);
    expect(await read()).toBe("retry: 3000\n\n");
    expect(await read()).toBeUndefined();
  });

  it("sends a browser away for a minute when as many are open as one person may have", async () => {
    const { read } = open();
    listeners[0]?.failed({ kind: "failed", reason: "TOO_MANY_REQUESTS" });
    expect(await read()).toMatch(/retry: 60000\n\n$/);
    expect(await read()).toBeUndefined();
  });

  it("says so when the visitor is signed out", async () => {
    const { read } = open();
    listeners[0]?.failed({ kind: "signed-out" });
    expect(await read()).toContain("event: signed-out");
  });

  it("gives a sign of life with the time before proxies lose patience", async () => {
    vi.useFakeTimers();
    try {
      vi.setSystemTime("2026-11-28T13:05:00Z");
      const { read, leave } = open();
      vi.advanceTimersByTime(16_000);
      expect((await read())?.match(/event: here\ndata: {"nl":"14.05 uur","en":".+"}\n\n/g)).toHaveLength(2);
      leave.abort();
    } finally {
      vi.useRealTimers();
    }
  });
});

/** Reads everything that was written so far; undefined once the stream has ended. */
function reader(response: Response): () => Promise<string | undefined> {
  const source = response.body?.getReader();
  const decoder = new TextDecoder();
  return async () => {
    let text = "";
    for (;;) {
      const next = source?.read();
      const part = await Promise.race([next, settled()]);
      if (part === undefined) return text;
      if (part.done) return text || undefined;
      text += decoder.decode(part.value);
    }
  };
}

/** Resolves after everything that is ready now has been delivered. */
function settled(): Promise<undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });
}
