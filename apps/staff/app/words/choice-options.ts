import type { Option } from "@gehoor/web/forms/choice-field.tsx";
import { codesOf } from "./code.ts";

/** Turns a dictionary of codes into the answers of a choice, in its order; `hints` explains some or all of them. */
export function optionsOf<Code extends string>(
  words: Readonly<Record<Code, string>>,
  hints?: Readonly<Record<Code, string>>,
): Option[] {
  return codesOf(words).map((value) => {
    const hint = hints?.[value];
    return { value, label: words[value], ...(hint === undefined ? {} : { hint }) };
  });
}
