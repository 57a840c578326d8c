import { expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

it("ignores what a visitor writes into the header when no proxy is trusted", () => {
  expect(clientAddress("203.0.113.9", "198.51.100.1", 0)).toBe("203.0.113.9");
});

it("believes the address our own proxy saw, not one forged to the left of it", () => {
  expect(clientAddress("10.0.0.1", "1.2.3.4, 203.0.113.9", 1)).toBe("203.0.113.9");
  expect(clientAddress("10.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2", 2)).toBe("203.0.113.9");
});

it("cuts off ports, which change with every connection", () => {
  expect(clientAddress("10.0.0.1", "203.0.113.9:51234", 1)).toBe("203.0.113.9");
  expect(clientAddress("10.0.0.1", "[2001:db8::1]:51234", 1)).toBe("2001:db8::1");
  expect(clientAddress("2001:db8::1", undefined, 0)).toBe("2001:db8::1");
});

it("falls back to the connection when the proxy wrote nothing", () => {
  expect(clientAddress("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
});
