import { badUserInput } from "../../request-errors.ts";

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Where a page ended in a list by moment, with the keys that decide between equal ones. */
export function writeMomentCursor(at: Temporal.Instant, ...keys: readonly (string | number)[]): string {
  const text = [at.toString({ fractionalSecondDigits: 3 }), ...keys].join(" ");
  return Buffer.from(text).toString("base64url");
}

/**
 * Reads a cursor of a list by moment.
 *
 * @param keysOf reads the keys; undefined when they are not those of this list
 * @throws BAD_USER_INPUT for what is none
 */
export function readMomentCursor<Keys>(
  typed: string,
  keysOf: (keys: readonly string[]) => Keys | undefined,
): { readonly at: Temporal.Instant; readonly keys: Keys } {
  const [moment = "", ...rest] = Buffer.from(typed, "base64url").toString("utf8").split(" ");
  const keys = keysOf(rest);
  if (keys === undefined || !MOMENT.test(moment)) throw notACursor();
  try {
    return { at: Temporal.Instant.from(moment), keys };
  } catch {
    throw notACursor();
  }
}

function notACursor(): Error {
  return badUserInput("after", "Not a cursor of this list.");
}
