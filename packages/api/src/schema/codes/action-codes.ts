import { codesOf, refusals, rules } from "@gehoor/domain";
import { builder } from "../base/builder.ts";
import { codeEnum } from "../base/code-enum.ts";
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
/** Named by no field: it tells the citizens' site for which codes it must have words of its own. */
codeEnum(
  "CitizenRefusal",
  "The refusals that somebody who complains or helps can meet; every other is staff's alone.",
  codesOf(refusals).filter((code) => refusals[code].toCitizens),
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
