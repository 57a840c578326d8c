import type { Authority } from "../codes.ts";
import { mustBeOpen } from "../guards.ts";
import { accept, type Rule } from "../rule.ts";

export interface SetAuthority {
  readonly authority: Authority;
}

/** Says whose conduct it is where the people complained about do not show it: as mayor or for the college, a committee. */
export const setAuthority: Rule<SetAuthority> = {
  by: ["COORDINATOR"],
  guard: mustBeOpen,
  decide: (_, { authority }, context) => accept(context, { type: "AuthoritySet", authority }),
};
