import { domainToASCII } from "node:url";
import { z } from "zod";
import { plainCode } from "./typed-line.ts";

/**
 * An e-mail address, as a browser's own field takes it: `r&d@voorbeeld.nl` is one, and a domain in letters of its own is
 * written as mail servers know it.
 *
 * @returns undefined where it can be no address
 */
export function emailAddress(typed: string): string | undefined {
  const [, name, domain] = /^(.+)@([^@]+)$/.exec(plainCode(typed)) ?? [];
  const ascii = domain && domainToASCII(domain);
  const address = `${name}@${ascii}`;
  return ascii?.includes(".") && z.regexes.html5Email.test(address) ? address : undefined;
}
