import { loginIn } from "../db/database-address.ts";

/** What of the environment production does not start with, a line for each. */
interface Asked {
  /** By name; undefined where it need not be set and is not. */
  readonly secrets: Readonly<Record<string, string | undefined>>;
  /** Addresses at which browsers come, or from which keys are fetched. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly databases: Readonly<Record<string, string>>;
}

const SHORTEST_SECRET = 32;
/** A secret of chance has more different characters than this; 32 times the same one has not. */
const FEWEST_CHARACTERS = 10;
/** Passwords that an installation guide, a container or we ourselves begin with. */
const FIRST_PASSWORDS = ["postgres", "password", "gehoor", "gehoor_app", "changeme", "secret", "admin"];

/** Why production refuses this environment; names only, never a value. Empty for one that is good. */
export function productionFaults({ secrets, addresses, databases }: Asked): readonly string[] {
  const given = Object.entries(secrets).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  const shared = given.filter(({ name, value }) =>
    given.some((other) => other.name !== name && plain(other.value) === plain(value)),
  );
  return [
    ...given.filter(({ value }) => isWeak(value)).map(({ name }) => `${name}: ${WEAK}`),
    ...shared.map(({ name }) => `${name}: the same as another secret`),
    ...Object.entries(addresses)
      .filter(([, address]) => new URL(address).protocol !== "https:")
      .map(([name]) => `${name}: not https`),
    ...Object.entries(databases)
      .filter(([, address]) => hasFirstPassword(address))
      .map(([name]) => `${name}: a password that anybody would try first`),
  ];
}

const WEAK = `a demo secret, shorter than ${SHORTEST_SECRET} characters, or too much of the same`;

function isWeak(value: string): boolean {
  const bare = plain(value);
  return (
    bare.startsWith("demo-only") || bare.length < SHORTEST_SECRET || new Set(bare).size < FEWEST_CHARACTERS
  );
}

function plain(value: string): string {
  return value.trim().toLowerCase();
}

/** Without a password the server asks for something else, such as a certificate. */
function hasFirstPassword(address: string): boolean {
  const { name: login, password } = loginIn(address);
  const given = plain(password);
  if (given === "") return false;
  const name = plain(login);
  return given === name || FIRST_PASSWORDS.includes(given) || given.startsWith("demo-only");
}
