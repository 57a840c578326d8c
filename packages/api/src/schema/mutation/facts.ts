import type { Facts, Refusal } from "@gehoor/domain";
import { builder } from "../base/builder.ts";
import { RefusalCodeEnum } from "../codes/action-codes.ts";
import { allExposed, exposed, is } from "../exposed.ts";

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Days as YYYY-MM-DD, numbers in figures, codes as they are. */
export function factsOf(facts: Facts): readonly Fact[] {
  return Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }));
}

export const FactType = builder.objectRef<Fact>("Fact").implement({
  description: "A number, code or day that a message needs; never personal data.",
  authScopes: { public: true },
  fields: allExposed({
    name: is("String", "As in `untilOn`; a name ending in `On` says the value is a day."),
    value: is("String", "Days as YYYY-MM-DD."),
  }),
});

export const RefusalType = builder.objectRef<Refusal>("Refusal").implement({
  description:
    "Why the rules say no. Expected, so never an error: pages put the code into words and show the article.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      code: is(RefusalCodeEnum, "Stable; the apps' dictionaries are keyed by it."),
      article: is("String", "The article it rests on, as in `Awb 9:8 lid 3`."),
    }),
    facts: t.field({
      type: [FactType],
      description: "What the message needs besides the code.",
      resolve: ({ facts }) => factsOf(facts),
    }),
  }),
});
