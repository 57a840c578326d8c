import { connect, createServer } from "node:net";
import { StackProblem } from "./stack-problem.ts";

/** A port of the stack: the variable that moves it, where it stands by default, and what listens there. */
interface StackPort {
  readonly variable: string;
  readonly standard: number;
  readonly purpose: string;
}

export const stackPorts = {
  citizen: { variable: "CITIZEN_PORT", standard: 3000, purpose: "the citizens' site" },
  staff: { variable: "STAFF_PORT", standard: 3001, purpose: "the staff site" },
  api: { variable: "API_PORT", standard: 4000, purpose: "the API" },
  identityProvider: { variable: "IDP_PORT", standard: 4002, purpose: "the demo identity provider" },
  mailbox: { variable: "MAIL_PORT", standard: 1080, purpose: "the demo mail inbox" },
  smtp: { variable: "MAIL_SMTP_PORT", standard: 1025, purpose: "the demo mail server" },
  postgres: { variable: "POSTGRES_PORT", standard: 54329, purpose: "the embedded database" },
} as const satisfies Record<string, StackPort>;

/**
 * Reads a port from the environment; absent or empty gives the standard one.
 * Refuses (StackProblem) what is not a whole number from 1 to 65535.
 */
function portFrom(env: NodeJS.ProcessEnv, port: StackPort): number {
  const given = env[port.variable]?.trim();
  if (!given) return port.standard;
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= 65_535) return number;
  throw new StackProblem(
    `${port.variable}=${given} is not a port. Give a number from 1 to 65535 for ${port.purpose}.`,
  );
}

/** The number of every port of a stack. */
export type PortNumbers = Readonly<Record<keyof typeof stackPorts, number>>;

/** Reads all ports from the environment; refuses (StackProblem) what is no port. */
export function portsFrom(env: NodeJS.ProcessEnv): PortNumbers {
  const read = (name: keyof typeof stackPorts) => portFrom(env, stackPorts[name]);
  return {
    citizen: read("citizen"),
    staff: read("staff"),
    api: read("api"),
    identityProvider: read("identityProvider"),
    mailbox: read("mailbox"),
    smtp: read("smtp"),
    postgres: read("postgres"),
  };
}

/**
 * Refuses (StackProblem, naming every port at once) when two parts share a port or another program has it.
 * Loopback only, in both address families: a program on [::1] would take the visits meant for `localhost`.
 */
export async function requireFreePorts(wanted: Partial<PortNumbers>): Promise<void> {
  const complaints: string[] = [];
  const owners = new Map<number, string>();
  for (const [name, { variable, purpose }] of Object.entries(stackPorts)) {
    const number = Object.entries(wanted).find(([part]) => part === name)?.[1];
    if (number === undefined) continue;
    const twin = owners.get(number);
    owners.set(number, variable);
    if (twin) complaints.push(`${variable} and ${twin} are both ${number}: give each its own.`);
    else if (await isTaken(number))
      complaints.push(
        `Port ${number} for ${purpose} is taken by another program. ` +
          `Stop that program, or choose another port with ${variable}=<port>.`,
      );
  }
  if (complaints.length > 0) throw new StackProblem(complaints.join("\n"));
}

/** Ports nobody uses at this moment, all different, from the range the system gives out. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listenOn(0)));
  const numbers = servers.map((server) => {
    const address = server?.address();
    if (!server || !address || typeof address === "string") throw new StackProblem("No free port was found.");
    server.close();
    return address.port;
  });
  return numbers;
}

/** A stack's ports, none of them in use. */
export async function freePortNumbers(): Promise<PortNumbers> {
  const numbers = await freePorts(Object.keys(stackPorts).length);
  return portsFrom(
    Object.fromEntries(
      Object.values(stackPorts).map((port, index) => [port.variable, String(numbers[index])]),
    ),
  );
}

async function isTaken(number: number): Promise<boolean> {
  // Asking before listening: some systems let two programs listen, one on all addresses and one on loopback.
  const answers = await Promise.all([answersOn("127.0.0.1", number), answersOn("::1", number)]);
  if (answers.includes(true)) return true;
  const server = await listenOn(number);
  await new Promise<void>((closed) => (server ? server.close(() => closed()) : closed()));
  return server === undefined;
}

function answersOn(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ host, port });
    const done = (taken: boolean) => {
      socket.destroy();
      answer(taken);
    };
    socket.setTimeout(1000, () => done(true));
    socket.once("connect", () => done(true)).once("error", () => done(false));
  });
}

function listenOn(port: number): Promise<ReturnType<typeof createServer> | undefined> {
  return new Promise((listening) => {
    const server = createServer();
    server.once("error", () => listening(undefined));
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => listening(server));
  });
}
