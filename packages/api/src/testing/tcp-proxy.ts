import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/**
 * How the way to a server is: through; `REFUSED` as by a machine on which nothing listens, `CLOSED` as by a proxy whose server
 * is away, `SILENT` as by a machine that went without a word.
 */
export type Way = "OPEN" | "REFUSED" | "CLOSED" | "SILENT";

/** A way to a server that a test bars, and opens again. */
export interface TcpProxy {
  readonly port: number;
  /** The same address, by this way. */
  through(url: string): string;
  /** From now on. What was open is cut; where it becomes silent it stays so, also when the way is open again. */
  become(way: Way): Promise<void>;
  /** Where to, from now on; what was open stays. */
  lead(port: number): void;
  close(): Promise<void>;
}

/** @param target the port on this machine to which it leads */
export async function openTcpProxy(target: number): Promise<TcpProxy> {
  let way: Way = "OPEN";
  let leadsTo = target;
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => open.delete(socket));
  };
  const server: Server = createServer((near) => {
    keep(near);
    if (way === "CLOSED") near.destroy();
    if (way !== "OPEN") return;
    const far = connect(leadsTo, "127.0.0.1");
    keep(far);
    near.pipe(far).pipe(near);
    near.once("close", () => far.destroy());
    far.once("close", () => near.destroy());
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A proxy listens on a port");
  const { port } = address;
  return {
    port,
    through: (url) => {
      const by = new URL(url);
      by.port = String(port);
      return by.href;
    },
    become: async (next) => {
      way = next;
      if (next === "SILENT") for (const socket of open) socket.unpipe().pause();
      else if (next !== "OPEN") cut();
      if (next === "REFUSED") server.close();
      else if (!server.listening) await listen(port);
    },
    lead: (next) => {
      leadsTo = next;
    },
    close: async () => {
      cut();
      if (server.listening) await new Promise((closed) => server.close(closed));
    },
  };
}
