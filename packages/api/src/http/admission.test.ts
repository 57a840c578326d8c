import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { openAdmission } from "./admission.ts";

const { signal: here } = new AbortController();

test("who finds no place gets the next that comes free, in the order of coming", async () => {
  const { enter } = openAdmission(1);
  const leave = await enter(here);
  const order: string[] = [];
  const second = enter(here).then((next) => {
    order.push("second");
    return next;
  });
  const third = enter(here).then(() => order.push("third"));
  await wait(20);
  expect(order).toEqual([]);
  leave?.();
  leave?.();
  (await second)?.();
  await third;
  expect(order).toEqual(["second", "third"]);
});

test("who waited too long is told so, and takes no place afterwards", async () => {
  const { enter } = openAdmission(1, 30);
  const leave = await enter(here);
  expect(await enter(here)).toBeUndefined();
  leave?.();
  expect(await enter(here)).toBeDefined();
});

test("who gave up takes no place from others", async () => {
  const { enter } = openAdmission(1);
  const leave = await enter(here);
  const asker = new AbortController();
  const left = enter(asker.signal);
  const stays = enter(here);
  asker.abort();
  leave?.();
  expect(await left).toBeUndefined();
  expect(await stays).toBeDefined();
});
