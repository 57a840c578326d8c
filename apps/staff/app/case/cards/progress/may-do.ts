import type { Code } from "../../../words/code.ts";

/** What this viewer may do with the complaint now, for a card that offers some of it. */
export type MayDo = {
  readonly possibleActions: readonly { readonly type: Code<"ActionType">; readonly allowed: boolean }[];
};
