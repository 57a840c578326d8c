import { type ComplaintId, type DepartmentId, parseId, type StaffId } from "@gehoor/domain";
import { badUserInput } from "../../request-errors.ts";
import { FIRST_YEAR, LAST_YEAR, parseDay } from "../input/day.ts";

/** Reads a day given as an argument of a query; a wrong one is an error of the request, which names the argument. */
export function dayArgument(name: string, typed: string): Temporal.PlainDate {
  const day = parseDay(typed);
  if (!day)
    throw badUserInput(name, `${name} must be a day of ${FIRST_YEAR} to ${LAST_YEAR}, as in 2026-11-22.`);
  return day;
}

/** The instant at which a day given as an argument begins in Europe/Amsterdam. */
export function beginningOf(name: string, typed: string): Temporal.Instant {
  return dayArgument(name, typed).toZonedDateTime("Europe/Amsterdam").toInstant();
}

/** Reads an id given as an argument of a query. An unknown id is not wrong: it finds nothing. */
export function idArgument<Id extends ComplaintId | StaffId | DepartmentId>(name: string, typed: string): Id {
  const id = parseId<Id>(typed);
  if (!id) throw badUserInput(name, `${name} must be an id.`);
  return id;
}
