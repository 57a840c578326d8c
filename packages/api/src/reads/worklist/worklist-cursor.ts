import { type ComplaintId, parseId } from "@gehoor/domain";
import { badUserInput } from "../../request-errors.ts";
import type { ComplaintOrderField } from "./worklist-question.ts";

/** Where a page ended: the value it was ordered by, and the id that decides between equal ones. */
export interface WorklistCursor {
  readonly field: ComplaintOrderField;
  readonly key: string;
  readonly id: ComplaintId;
}

const KEYS: Readonly<Record<ComplaintOrderField, RegExp>> = {
  NEXT_DUE: /^\d{4}-\d{2}-\d{2}$/,
  RECEIVED: /^\d{4}-\d{2}-\d{2}$/,
  UPDATED: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  REFERENCE: /^K-\d{4}-\d{4,9}-\d$/,
};

export function writeCursor({ field, key, id }: WorklistCursor): string {
  return Buffer.from(`${field} ${key} ${id}`).toString("base64url");
}

/**
 * Reads a cursor of a list in this order.
 *
 * @throws BAD_USER_INPUT for what is none, and for one of a list in another order
 */
export function parseCursor(text: string, field: ComplaintOrderField): WorklistCursor {
  const [written, key = "", typedId = ""] = Buffer.from(text, "base64url").toString("utf8").split(" ");
  const id = parseId<ComplaintId>(typedId);
  if (written !== field || !id || !KEYS[field].test(key) || !isReal(field, key))
    throw badUserInput("after", "Not a cursor of this list.");
  return { field, key, id };
}

/** The form alone lets 31 February through. */
function isReal(field: ComplaintOrderField, key: string): boolean {
  try {
    if (field === "UPDATED") Temporal.Instant.from(key);
    else if (field !== "REFERENCE") Temporal.PlainDate.from(key, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
