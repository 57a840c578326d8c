import { expect, it } from "vitest";
import { clientOf } from "./client-address.ts";

const secret = "demo-only-service-secret-between-apps-and-api";
const secrets = { SERVICE_SECRET: secret, SERVICE_SECRET_PREVIOUS: ["the one of before"] };

function named(address: string) {
  return clientOf({ "x-gehoor-service": secret, "x-gehoor-client": address }, "127.0.0.1", secrets);
}

it("is what our apps say, and IPv6 counts by its network, the wider one beside it", () => {
  const network = "2001:db8:1::/48";
  expect(named("2001:db8:1:2:aaaa::1")).toEqual({ address: "2001:db8:1:2::/64", network });
  expect(named("2001:db8:1:2:bbbb::9")).toEqual({ address: "2001:db8:1:2::/64", network });
  expect(named("2001:0db8:0001:ffff::")).toEqual({ address: "2001:db8:1:ffff::/64", network });
  expect(named("203.0.113.9")).toEqual({ address: "203.0.113.9", network: undefined });
});

it("is never what a stranger claims", () => {
  const claimed = { "x-gehoor-client": "203.0.113.9", "x-forwarded-for": "203.0.113.9" };
  expect(clientOf(claimed, "198.51.100.1", secrets).address).toBe("198.51.100.1");
  expect(clientOf({}, "::ffff:198.51.100.7", secrets)).toEqual({
    address: "198.51.100.7",
    network: undefined,
  });
});

it("is believed of apps that still have the secret of before, and of nobody with another", () => {
  const claimed = (service: string) =>
    clientOf({ "x-gehoor-service": service, "x-gehoor-client": "203.0.113.9" }, "127.0.0.1", secrets).address;
  expect(claimed("the one of before")).toBe("203.0.113.9");
  expect(claimed("the one of")).toBe("127.0.0.1");
  expect(claimed("")).toBe("127.0.0.1");
});
