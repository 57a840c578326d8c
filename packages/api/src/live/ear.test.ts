import { afterEach, beforeEach, expect, test } from "vitest";
import { openTcpProxy, type TcpProxy } from "../testing/tcp-proxy.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { type Ear, openEar } from "./ear.ts";

const system = useTestSystem();
let proxy: TcpProxy;
let ear: Ear;
let heard: string[] = [];
let listened = 0;

beforeEach(async () => {
  const url = system().env.DATABASE_URL;
  proxy = await openTcpProxy(Number(new URL(url).port));
  heard = [];
  listened = 0;
  ear = await openEar({
    ...system(),
    url: proxy.through(url),
    channels: { bell: (payload) => heard.push(payload) },
    onListening: () => {
      listened += 1;
    },
  });
});
afterEach(async () => {
  await ear.stop();
  await proxy.close();
});

const hears = async (word: string) => {
  await system().sql.notify("bell", word);
  return heard.includes(word);
};

test("what is told is heard", async () => {
  await expect.poll(() => hears("first")).toBe(true);
  expect(listened).toBe(1);
});

test.each(["REFUSED", "CLOSED", "SILENT"] as const)(
  "after the server was away (%s) it hears again within seconds, and says that it missed something",
  async (way) => {
    await proxy.become(way);
    await new Promise((waited) => setTimeout(waited, 3000));
    const before = listened;
    await proxy.become("OPEN");
    await expect.poll(() => hears("again"), { timeout: 9000, interval: 100 }).toBe(true);
    expect(listened).toBeGreaterThan(before);
  },
);
