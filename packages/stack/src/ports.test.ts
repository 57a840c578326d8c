import { createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freePortNumbers, freePorts, portsFrom, requireFreePorts } from "./ports.ts";

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
  expect(portsFrom({})).toMatchObject({ citizen: 3000, staff: 3001, api: 4000, mailbox: 1080 });
  expect(portsFrom({ CITIZEN_PORT: "", STAFF_PORT: "8080" })).toMatchObject({ citizen: 3000, staff: 8080 });
});

test.each(["abc", "0", "70000", "3000.5", "-1"])(
  "%s is not a port, and the message names the variable",
  (given) => {
    expect(() => portsFrom({ STAFF_PORT: given })).toThrow(`STAFF_PORT=${given} is not a port`);
  },
);

test.each(["127.0.0.1", "::1", "0.0.0.0"])(
  "a program on %s takes the port; the message says how to choose another",
  async (host) => {
    const number = await occupy(host);
    await expect(requireFreePorts({ api: number })).rejects.toThrow(
      `Port ${number} for the API is taken by another program. Stop that program, or choose another port with API_PORT=<port>.`,
    );
  },
);

test("all taken ports are told at once", async () => {
  const [citizen, mailbox] = [await occupy("127.0.0.1"), await occupy("127.0.0.1")];
  await expect(requireFreePorts({ citizen, mailbox })).rejects.toThrow(/CITIZEN_PORT[\s\S]*MAIL_PORT/);
});

test("two parts cannot share one port", async () => {
  const [number = 0] = await freePorts(1);
  await expect(requireFreePorts({ citizen: number, staff: number })).rejects.toThrow(
    `STAFF_PORT and CITIZEN_PORT are both ${number}`,
  );
});

test("the ports given to a test run are free and all different", async () => {
  const ports = await freePortNumbers();
  expect(new Set(Object.values(ports)).size).toBe(7);
  await requireFreePorts(ports);
});
