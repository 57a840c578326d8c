import type { FormState } from "@gehoor/web/forms/form-state.ts";

/** How many grievances one complaint may hold; more than enough, and a bound on what is sent. */
export const mostParts = 10;

type Typed = FormState["typed"];

const partName = /^parts\[(\d+)\]\.(\w+)$/;

/** The part that a field belongs to, counted from one as its reader does; undefined for any other field. */
export function partOf(name: string): { readonly number: number } | undefined {
  const index = partName.exec(name)?.[1];
  return index === undefined ? undefined : { number: Number(index) + 1 };
}

/** How many parts a form has that was filled in like this: at least one, and no more than there may be. */
export function partCount(typed: Typed): number {
  const numbers = Object.keys(typed).map((name) => Number(partName.exec(name)?.[1] ?? 0));
  return Math.min(Math.max(0, ...numbers) + 1, mostParts);
}

/** The same form with an empty part at the end, about the same subject as the last one; a full form stays. */
export function withPart(typed: Typed): Typed {
  const count = partCount(typed);
  if (count === mostParts) return typed;
  return {
    ...typed,
    [`parts[${count}].subject`]: typed[`parts[${count - 1}].subject`] ?? [],
    [`parts[${count}].description`]: [""],
  };
}

/** The same form without one part; the parts after it move up. The last remaining part stays. */
export function withoutPart(typed: Typed, removed: number): Typed {
  if (partCount(typed) === 1) return typed;
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, values]) => {
      const [, number, field] = partName.exec(name) ?? [];
      if (number === undefined) return [[name, values]];
      if (Number(number) === removed) return [];
      const place = Number(number) > removed ? Number(number) - 1 : Number(number);
      return [[`parts[${place}].${field}`, values]];
    }),
  );
}
