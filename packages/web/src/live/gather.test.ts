import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { gather } from "./gather.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("a burst is heard once, in its order, and what comes later is heard by itself", () => {
  const heard: (readonly number[])[] = [];
  const { add } = gather<number>((items) => heard.push(items));
  for (const item of [1, 2, 3]) add(item);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1_000);
  add(4);
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual([[1, 2, 3], [4]]);
});

it("nothing is heard once the page was left", () => {
  const heard: (readonly number[])[] = [];
  const { add, stop } = gather<number>((items) => heard.push(items));
  add(1);
  stop();
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual([]);
});
