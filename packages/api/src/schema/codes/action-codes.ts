import { codesOf, refusals, rules } from "@gehoor/domain";
import { builder } from "../builder.ts";
import { codeEnum } from "../code-enum.ts";
import { problemCodes } from "../input/problem.ts";

/** `AddNote` in the rules is `ADD_NOTE` in the API. */
function constantCase(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, "_$1").toUpperCase();
}

export const actionTypes = codesOf(rules);

export const ActionTypeEnum = builder.enumType("ActionType", {
  description: "An action on a complaint; each is a mutation of the same name.",
  values: Object.fromEntries(actionTypes.map((type) => [constantCase(type), { value: type }])),
});

export const RefusalCodeEnum = codeEnum(
  "RefusalCode",
  "Why the rules say no; pages put it into words.",
  codesOf(refusals),
);

export const HistoryActorKindEnum = codeEnum("HistoryActorKind", "Who did something, without a name.", [
  "COMPLAINANT",
  "REPRESENTATIVE",
  "STAFF",
  "SYSTEM",
]);
export const InputProblemCodeEnum = codeEnum(
  "InputProblemCode",
  "What is wrong with a field that was sent.",
  problemCodes,
);
