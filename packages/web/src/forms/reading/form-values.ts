import type { TypedText } from "../../graphql/api-failure.ts";
import { isUnseen } from "./typed-line.ts";

type Tree = { [key: string]: Tree | string | string[] | undefined };

/** The name of the field that makes a second sending of the same form harmless. */
export const idempotencyField = "idempotencyKey";

/** The name of the field that says for whom a form was made. */
export const madeForField = "madeFor";

/** What was typed, by field name: to fill the form again. */
export function typedValues(form: URLSearchParams): Record<string, string[]> {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    const values = typed.get(name);
    if (values) values.push(value);
    else typed.set(name, [value]);
  }
  return Object.fromEntries(typed);
}

/** The same in order of sending, for the page that offers to send again. */
export function typedText(form: URLSearchParams): TypedText {
  return Array.from(form, ([name, value]) => ({ name, value }));
}

/**
 * Turns the flat fields of a form into the shape a schema checks: `when.day` becomes nested, `parts[0].text` a list of
 * objects, a name sent more than once a list. Text is trimmed, line ends are `\n`, NUL bytes vanish; text of which
 * nothing is seen counts as not sent, so that a required field is simply one that may not be missing. A row of a list stays even when it is
 * empty, so that mistakes keep their place. Each field costs the same, however many came before it.
 */
export function formValues(form: URLSearchParams): Record<string, unknown> {
  const root: Tree = Object.create(null);
  for (const [name, sent] of form) {
    const value = clean(sent);
    const path = pathOf(name);
    if (value === "") keepRow(root, path.slice(0, path.findLastIndex(isIndex) + 1), path.length);
    else place(root, path, value);
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, withLists(value)]));
}

function clean(text: string): string {
  const typed = text.replaceAll("\0", "").replace(/\r\n?/g, "\n").trim();
  return isUnseen(typed) ? "" : typed;
}

function pathOf(name: string): string[] {
  return name
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .filter((key) => key !== "" && key !== "__proto__");
}

/** An empty row keeps its place: as an object without fields, or as nothing where the row itself is the field. */
function keepRow(root: Tree, row: readonly string[], fieldLength: number): void {
  if (row.length < fieldLength) branchAt(root, row);
  else branchAt(root, row.slice(0, -1))[row.at(-1) ?? ""] ??= undefined;
}

function place(root: Tree, path: readonly string[], value: string): void {
  const key = path.at(-1);
  if (key === undefined) return;
  const branch = branchAt(root, path.slice(0, -1));
  const present = branch[key];
  if (present === undefined || isTree(present)) branch[key] = value;
  else if (Array.isArray(present)) present.push(value);
  else branch[key] = [present, value];
}

/** Finds or makes the branch at a path; a value that stands in the way gives way. */
function branchAt(root: Tree, path: readonly string[]): Tree {
  let branch = root;
  for (const key of path) {
    const present = branch[key];
    const next: Tree = isTree(present) ? present : Object.create(null);
    branch[key] = next;
    branch = next;
  }
  return branch;
}

/** A branch with numbers for keys is a list, in the order of the numbers and without gaps. */
function withLists(value: Tree[string]): unknown {
  if (!isTree(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every(isIndex)) return Object.values(value).map(withLists);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLists(inner)]));
}

function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}

function isTree(value: Tree[string] | undefined): value is Tree {
  return typeof value === "object" && !Array.isArray(value);
}
