import { type ActionType, type RefusalCode, refusals, rules } from "@gehoor/domain";
import { builder } from "../builder.ts";
import { codeEnum } from "../code-enum.ts";
import type { ProblemCode } from "../input/problem.ts";

/** `AddNote` in the rules is `ADD_NOTE` in the API. */
function constantCase(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, "_$1").toUpperCase();
}

export const actionTypes = Object.keys(rules).filter((key): key is ActionType => key in rules);

export const ActionTypeEnum = builder.enumType("ActionType", {
  description: "An action on a complaint; each is a mutation of the same name.",
  values: Object.fromEntries(actionTypes.map((type) => [constantCase(type), { value: type }])),
});

export const RefusalCodeEnum = builder.enumType("RefusalCode", {
  description: "Why the rules say no; pages put it into words.",
  values: Object.keys(refusals).filter((key): key is RefusalCode => key in refusals),
});

export const HistoryActorKindEnum = codeEnum<"COMPLAINANT" | "REPRESENTATIVE" | "STAFF" | "SYSTEM">(
  "HistoryActorKind",
  "Who did something, without a name.",
  { COMPLAINANT: true, REPRESENTATIVE: true, STAFF: true, SYSTEM: true },
);
export const InputProblemCodeEnum = codeEnum<ProblemCode>(
  "InputProblemCode",
  "What is wrong with a field that was sent.",
  {
    HIDDEN_CHARACTERS: true,
    INVALID: true,
    OUT_OF_RANGE: true,
    REQUIRED: true,
    TOO_LONG: true,
    TOO_MANY: true,
    UNKNOWN: true,
  },
);
