import type { CaseFacts } from "../../commands/action-query.ts";

/** The way of hearing that was asked for, of those still to be heard. */
export function askedMode({ hearings }: Pick<CaseFacts, "hearings">) {
  return hearings.find(({ status, mode }) => status !== "HEARD" && mode)?.mode;
}
