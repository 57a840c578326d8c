import { actionPath } from "../commands/action-path.ts";
import type { Code } from "../words/code.ts";
import { draftOf } from "./draft-fields.ts";

/** The address of a form that opens with this person's draft about a part, a party or a letter. */
export function draftPath(reference: string, action: Code<"ActionType">, subject: string): string {
  return `${actionPath(reference, action)}?${new URLSearchParams({ [draftOf]: subject })}`;
}
