import { createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freePorts, portFrom, requireFreePorts, stackPorts } from "./ports.ts";

const opened: Server[] = [];

afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

async function occupy(host: string): Promise<number> {
  const server = createServer();
  opened.push(server);
  return new Promise((listening) =>
    server.listen({ host, port: 0 }, () => {
      const address = server.address();
      listening(typeof address === "object" && address ? address.port : 0);
    }),
  );
}

test("a port is the standard one unless the environment names another", () => {
  expect(portFrom({}, stackPorts.citizen)).toBe(3000);
  expect(portFrom({ CITIZEN_PORT: "" }, stackPorts.citizen)).toBe(3000);
  expect(portFrom({ CITIZEN_PORT: "8080" }, stackPorts.citizen)).toBe(8080);
});

test.each(["abc", "0", "70000", "3000.5", "-1"])(
  "%s is not a port, and the message names the variable",
  (given) => {
    expect(() => portFrom({ STAFF_PORT: given }, stackPorts.staff)).toThrow(
      `STAFF_PORT=${given} is not a port`,
    );
  },
);

test.each(["127.0.0.1", "::1", "0.0.0.0"])(
  "a program on %s takes the port; the message says how to choose another",
  async (host) => {
    const number = await occupy(host);
    await expect(requireFreePorts([{ ...stackPorts.api, number }])).rejects.toThrow(
      `Port ${number} for the API is taken by another program. Stop that program, or choose another port with API_PORT=<port>.`,
    );
  },
);

test("all taken ports are told at once", async () => {
  const [first, second] = [await occupy("127.0.0.1"), await occupy("127.0.0.1")];
  const wanted = [
    { ...stackPorts.citizen, number: first },
    { ...stackPorts.mailbox, number: second },
  ];
  await expect(requireFreePorts(wanted)).rejects.toThrow(/CITIZEN_PORT[\s\S]*MAIL_PORT/);
});

test("two parts cannot share one port", async () => {
  const [number = 0] = await freePorts(1);
  const wanted = [
    { ...stackPorts.citizen, number },
    { ...stackPorts.staff, number },
  ];
  await expect(requireFreePorts(wanted)).rejects.toThrow(`STAFF_PORT and CITIZEN_PORT are both ${number}`);
});

test("free ports are free and all different", async () => {
  const numbers = await freePorts(8);
  expect(new Set(numbers).size).toBe(8);
  await requireFreePorts(
    numbers.map((number, index) => ({ variable: `PORT_${index}`, standard: 0, purpose: "a trial", number })),
  );
});
