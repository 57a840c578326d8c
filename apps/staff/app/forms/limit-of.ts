import type { TextLimit } from "@gehoor/web/forms/fields/text-limit.ts";
import * as textLimits from "@gehoor/web/graphql/text-limits.ts";
import { commandName } from "../commands/command-name.ts";

const limits: Readonly<Record<string, Readonly<Record<string, TextLimit>>>> = textLimits;

/** How many characters a field of an action's form may have; undefined where the contract has no limit. */
export function limitOf(type: string, field: string): TextLimit | undefined {
  return limits[`${commandName(type)}Input`]?.[field];
}
