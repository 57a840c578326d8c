import { z } from "zod";

/** Scheme and login, the hosts, and what follows. */
const PARTS = /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)([^/?#]+)(.*)$/;

/** Where a PostgreSQL database is: one host, or several separated by commas, of which one takes what is written. */
export const databaseAddress = z
  .string()
  .refine((address) => hostAddresses(address).length > 0, {
    message: "not an address such as postgres://user:password@host/database",
  })
  .transform(toWhatWrites);

/** Of several hosts the client takes the first that answers, unless it is told to look whether that is a standby. */
function toWhatWrites(address: string): string {
  if (hostAddresses(address).length === 1 || address.includes("target_session_attrs=")) return address;
  return `${address}${address.includes("?") ? "&" : "?"}target_session_attrs=read-write`;
}

/** The name and password that a connection signs in with, as they are. */
export interface Login {
  readonly name: string;
  readonly password: string;
}

/** The same address for each of its hosts alone, in their order; empty for what is no address of a database. */
export function hostAddresses(address: string): readonly string[] {
  const [, login = "", hosts = "", rest = ""] = PARTS.exec(address) ?? [];
  const names = hosts.split(",");
  const each = names.map((host) => `${login}${host}${rest}`);
  if (names.includes("") || !each.every((one) => URL.canParse(one))) return [];
  return each.map((one) => {
    const url = new URL(one);
    url.searchParams.delete("target_session_attrs");
    return url.href;
  });
}

/** The login in an address; empty where it has none. */
export function loginIn(address: string): Login {
  const { username, password } = new URL(hostAddresses(address)[0] ?? "");
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** How the processes come to their database, as the environment says. */
export interface DatabaseAccess {
  readonly DATABASE_URL: string;
  readonly DATABASE_POOLER: "none" | "transaction";
  readonly DATABASE_DIRECT_URL?: string | undefined;
}

/** Whether each transaction may get another session of the server. */
export function isPooled({ DATABASE_POOLER }: Pick<DatabaseAccess, "DATABASE_POOLER">): boolean {
  return DATABASE_POOLER === "transaction";
}

/** The server itself, past any pooler: for what belongs to a session, such as LISTEN. */
export function directAddress({
  DATABASE_DIRECT_URL,
  DATABASE_URL,
}: Omit<DatabaseAccess, "DATABASE_POOLER">): string {
  return DATABASE_DIRECT_URL ?? DATABASE_URL;
}
