import type { TypedText } from "../graphql/api-failure.ts";

type Leaf = string | File;
type Tree = { [key: string]: Tree | Leaf | (Tree | Leaf | undefined)[] };

/** The name of the field that makes a second sending of the same form harmless. */
export const idempotencyField = "idempotencyKey";

/** What was typed, by field name, without files: to fill the form again. */
export function typedValues(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const { name, value } of typedText(form)) typed[name] = [...(typed[name] ?? []), value];
  return typed;
}

/** The same in order of sending, for the page that offers to send again. */
export function typedText(form: FormData): TypedText {
  return [...form].flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []));
}

/**
 * Turns the flat fields of a form into the shape a schema checks: `parts[0].text` and `when.day` become nested, a name
 * sent more than once a list. Text is trimmed, line ends are `\n`, NUL bytes vanish; empty text and unchosen files
 * count as not sent, so that a required field is simply one that may not be missing.
 */
export function formValues(form: FormData): Tree {
  const root: Tree = Object.create(null);
  for (const [name, sent] of form) {
    const value = typeof sent === "string" ? clean(sent) : sent.size > 0 ? sent : undefined;
    if (value !== undefined && value !== "") place(root, pathOf(name), value);
  }
  return root;
}

function clean(text: string): string {
  return text.replaceAll("\0", "").replace(/\r\n?/g, "\n").trim();
}

function pathOf(name: string): string[] {
  return name
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .filter((key) => key !== "" && key !== "__proto__");
}

function place(tree: Tree, [key, ...rest]: string[], value: Leaf): void {
  if (key === undefined) return;
  const present = tree[key];
  if (rest.length > 0) {
    const branch = isTree(present) ? present : Object.create(null);
    tree[key] = branch;
    place(branch, rest, value);
  } else if (present === undefined) tree[key] = value;
  else tree[key] = Array.isArray(present) ? [...present, value] : [present, value];
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof File);
}
