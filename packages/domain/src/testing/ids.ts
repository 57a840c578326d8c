import type { ComplaintId, DepartmentId, FileId, PartyId, StaffId, TextId } from "../ids.ts";
import { parseId } from "../ids.ts";

const DIGITS = 32;

/**
 * An id that reads back as its name: the same name is always the same id.
 *
 * @param name at most sixteen plain letters, digits or dashes
 */
export function idOf<Id extends ComplaintId | PartyId | StaffId | DepartmentId | TextId | FileId>(
  name: string,
): Id {
  const digits = [...name].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  const hex = digits.slice(0, DIGITS).padEnd(DIGITS, "0");
  const id = parseId<Id>(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
  if (!id) throw new Error(`${name} cannot be made into an id`);
  return id;
}
