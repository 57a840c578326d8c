import { badUserInput } from "../../request-errors.ts";

const POSITION = /^\d{1,18}$/;

/** Reads the position of an alert, as a stream hands it out. */
export function positionArgument(name: string, typed: string): bigint {
  if (!POSITION.test(typed)) throw badUserInput(name, `${name} must be the position of an alert.`);
  return BigInt(typed);
}
