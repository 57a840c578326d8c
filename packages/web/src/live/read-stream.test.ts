import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LiveMessage, readStream } from "./read-stream.ts";

/** A browser's stream, whose fate the test decides. */
class StreamOfTest extends EventTarget {
  static readonly CLOSED = 2;
  static opened: StreamOfTest[] = [];
  readyState = 0;
  onerror: (() => void) | undefined;
  onmessage: ((event: MessageEvent<string>) => void) | undefined;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    StreamOfTest.opened.push(this);
  }
  close() {
    this.readyState = StreamOfTest.CLOSED;
  }
  opens() {
    this.readyState = 1;
    this.lives("14.00 uur");
  }
  lives(time: string) {
    this.dispatchEvent(new MessageEvent("here", { data: JSON.stringify({ nl: time, en: time }) }));
  }
  /** An answer other than 200: the browser never comes back. */
  givesUp() {
    this.readyState = StreamOfTest.CLOSED;
    this.onerror?.();
  }
  /** A connection that broke: the browser comes back by itself. */
  breaks() {
    this.readyState = 0;
    this.onerror?.();
  }
}

const newest = () => StreamOfTest.opened.at(-1);
const count = () => StreamOfTest.opened.length;
let heard: LiveMessage[] = [];
let leave: AbortController;
let lastId = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", StreamOfTest);
  StreamOfTest.opened = [];
  heard = [];
  lastId = 0;
  leave = new AbortController();
  void readStream(
    () => `/stroom?lastEventId=${lastId}`,
    leave.signal,
    false,
    (message) => heard.push(message),
  );
});

afterEach(() => {
  leave.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("an event stream that got an answer other than 200", () => {
  it("is opened anew after the last event heard, and the page hears that it may have missed something", () => {
    newest()?.opens();
    lastId = 7;
    newest()?.givesUp();
    expect(count()).toBe(1);
    vi.advanceTimersByTime(3_000);
    expect(newest()?.url).toBe("/stroom?lastEventId=7");
    newest()?.opens();
    expect(heard).toEqual([{ kind: "resumed" }]);
  });

  it("is opened anew as well when the very first answer was one", () => {
    newest()?.givesUp();
    vi.advanceTimersByTime(3_000);
    newest()?.opens();
    expect(heard).toEqual([{ kind: "resumed" }]);
  });

  it("is spoken of once it lasts, with the time of the last sign of life", () => {
    newest()?.opens();
    newest()?.lives("14.05 uur");
    newest()?.givesUp();
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual([{ kind: "cut", since: { nl: "14.05 uur", en: "14.05 uur" } }]);
    newest()?.opens();
    expect(heard.at(-1)).toEqual({ kind: "resumed" });
  });

  it("is tried again after pauses that grow to a minute, and that begin anew once it was there", () => {
    const pauses: number[] = [];
    for (let at = 0; at < 7; at++) {
      const before = count();
      newest()?.givesUp();
      let waited = 0;
      for (; count() === before; waited += 1_000) vi.advanceTimersByTime(1_000);
      pauses.push(waited / 1_000);
    }
    expect(pauses).toEqual([3, 6, 12, 24, 48, 60, 60]);
    newest()?.opens();
    newest()?.givesUp();
    const before = count();
    vi.advanceTimersByTime(3_000);
    expect(count()).toBe(before + 1);
  });
});

it("a connection that broke is left to the browser", () => {
  newest()?.opens();
  newest()?.breaks();
  vi.advanceTimersByTime(600_000);
  expect(count()).toBe(1);
  newest()?.opens();
  expect(heard.at(-1)).toEqual({ kind: "resumed" });
});

it("a stream that opens and ends again and again, as with the API away, is spoken of", () => {
  newest()?.opens();
  for (let again = 0; again < 4; again++) {
    newest()?.breaks();
    vi.advanceTimersByTime(3_000);
  }
  expect(heard).toEqual([{ kind: "cut", since: { nl: "14.00 uur", en: "14.00 uur" } }]);
});

it("a connection that died without a word is opened anew, and one that lives is left alone", () => {
  newest()?.opens();
  for (let quarter = 0; quarter < 8; quarter++) {
    vi.advanceTimersByTime(15_000);
    newest()?.lives("14.05 uur");
  }
  expect(count()).toBe(1);
  vi.advanceTimersByTime(46_000);
  expect(count()).toBe(2);
});

it("nothing is opened any more once the page was left or the visitor signed out", () => {
  newest()?.givesUp();
  leave.abort();
  vi.advanceTimersByTime(600_000);
  expect(count()).toBe(1);
  newest()?.dispatchEvent(new Event("signed-out"));
  expect(heard).toEqual([{ kind: "signed-out" }]);
});
