import type { Words } from "@gehoor/web/forms/fields/fields.ts";
import type { Code } from "../words/code.ts";

/** An action as staff meet it. */
export type ActionEntry = {
  /** The words of its link, the heading of its form and its button. */
  readonly name: Words;
  /** What it sets going, said before it is done: letters, terms, four eyes. Those without a form here have none. */
  readonly effect?: Words;
};

export type ActionEntries = Readonly<Partial<Record<Code<"ActionType">, ActionEntry>>>;
