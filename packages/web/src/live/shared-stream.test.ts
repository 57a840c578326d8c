import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LiveMessage } from "./read-stream.ts";
import { openSharedStream } from "./shared-stream.ts";

/** A browser's stream, of which the test knows the address and says what it brings. */
class StreamOfTest extends EventTarget {
  static readonly CLOSED = 2;
  static opened: StreamOfTest[] = [];
  readonly readyState = 1;
  onmessage: ((event: MessageEvent<string>) => void) | undefined;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    StreamOfTest.opened.push(this);
  }
  close() {}
  brings(id: string) {
    this.onmessage?.(new MessageEvent("message", { data: `"event ${id}"`, lastEventId: id }));
  }
}

let tabs: (() => void)[] = [];
let address = "";
let made = 0;

function tab(after?: string) {
  const heard: LiveMessage[] = [];
  const leave = openSharedStream(address, after, (message) => heard.push(message));
  tabs.push(leave);
  const events = () => heard.flatMap((message) => (message.kind === "event" ? [message.id] : []));
  return { leave, events };
}

const opened = (count: number) =>
  vi.waitFor(() => {
    expect(StreamOfTest.opened).toHaveLength(count);
    return StreamOfTest.opened[count - 1];
  });

beforeEach(() => {
  vi.stubGlobal("EventSource", StreamOfTest);
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  StreamOfTest.opened = [];
  address = `/stroom/${++made}`;
});

afterEach(() => {
  for (const leave of tabs) leave();
  tabs = [];
  vi.unstubAllGlobals();
});

describe("the stream of all tabs of a browser", () => {
  it("begins after what the page knew when it was made", async () => {
    tab("12");
    expect((await opened(1))?.url).toBe(`${address}?lastEventId=12`);
  });

  it("is one, which each tab hears", async () => {
    const [first, second] = [tab("12"), tab("12")];
    const stream = await opened(1);
    stream?.brings("13");
    await vi.waitFor(() => expect(second.events()).toEqual(["13"]));
    expect(first.events()).toEqual(["13"]);
  });

  it("tells a tab whose page was made before an event that was told already", async () => {
    tab("12");
    const stream = await opened(1);
    stream?.brings("13");
    stream?.brings("14");
    const late = tab("13");
    await vi.waitFor(() => expect(late.events()).toEqual(["14"]));
  });

  it("is taken from a tab that does not answer any more by one that is looked at", async () => {
    const frozen = navigator.locks.request(`gehoor ${address}`, () => new Promise(() => {}));
    const looked = tab("12");
    document.dispatchEvent(new Event("visibilitychange"));
    await expect(frozen).rejects.toThrow();
    (await opened(1))?.brings("13");
    expect(looked.events()).toEqual(["13"]);
  });

  it("is left to a tab that answers, and a tab that lost it waits for its turn", async () => {
    tab("12");
    await opened(1);
    tab("12");
    document.dispatchEvent(new Event("visibilitychange"));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(StreamOfTest.opened).toHaveLength(1);
    await navigator.locks.request(`gehoor ${address}`, { steal: true }, async () => {});
    await opened(2);
  });

  it("is taken over after the last event heard, and nothing is heard twice", async () => {
    const [first, second] = [tab("12"), tab("12")];
    (await opened(1))?.brings("13");
    await vi.waitFor(() => expect(second.events()).toEqual(["13"]));
    first.leave();
    const next = await opened(2);
    expect(next?.url).toBe(`${address}?lastEventId=13`);
    next?.brings("13");
    next?.brings("14");
    expect(second.events()).toEqual(["13", "14"]);
  });
});
