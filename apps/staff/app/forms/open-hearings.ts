import type { ActionPageData } from "../commands/load-action.server.ts";

/** The hearings still to be held, and how their form begins: with the only party, and the way that was asked for. */
export function openHearings({ hearings }: Pick<ActionPageData, "hearings">) {
  const open = hearings.filter(({ status }) => status !== "HEARD");
  return {
    open,
    initial: {
      partyId: open.length === 1 ? open[0]?.partyId : undefined,
      mode: open.find((one) => one.mode)?.mode,
    },
  };
}
