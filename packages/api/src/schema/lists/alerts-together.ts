import type { ApiContext } from "../../context.ts";
import { readAlertsOf } from "../../reads/alerts/alerts.ts";
import { markAlert, unmarkAlerts } from "../../reads/alerts/mark-alert.ts";
import { beginningOf } from "../base/arguments.ts";
import { builder } from "../base/builder.ts";
import { DateScalar } from "../base/scalars.ts";
import { staffOf } from "./worklist.ts";

const MOST_AT_ONCE = 200;

/** Those of these alerts that are the viewer's. */
async function own(context: ApiContext, ids: readonly string[]): Promise<readonly string[]> {
  const asked = ids.slice(0, MOST_AT_ONCE);
  const found = await readAlertsOf(context.system, staffOf(context), asked, context.now);
  return found.map(({ id }) => id);
}

async function mark(
  context: ApiContext,
  ids: readonly string[],
  what: Parameters<typeof markAlert>[3],
): Promise<number> {
  const found = await own(context, ids);
  for (const id of found) await markAlert(context.unrestricted, staffOf(context), id, what);
  return found.length;
}

builder.mutationField("acknowledgeAlerts", (t) =>
  t.int({
    authScopes: { staff: true },
    description:
      "Several seen at once, 200 at most. How many of them are the viewer's; others are passed over.",
    args: { ids: t.arg.idList({ required: true, description: "Which." }) },
    resolve: (_, { ids }, context) => mark(context, ids, { acknowledgedAt: context.now }),
  }),
);

builder.mutationField("snoozeAlerts", (t) =>
  t.int({
    authScopes: { staff: true },
    description:
      "Several put off until the beginning of a day, 200 at most. How many of them are the viewer's; others are passed over.",
    args: {
      ids: t.arg.idList({ required: true, description: "Which." }),
      until: t.arg({ type: DateScalar, required: true, description: "The day on which they come back." }),
    },
    resolve: (_, { ids, until }, context) =>
      mark(context, ids, { snoozedUntilAt: beginningOf("until", until) }),
  }),
);

builder.mutationField("reopenAlerts", (t) =>
  t.int({
    authScopes: { staff: true },
    description:
      "Takes back that the viewer saw these or put them off, 200 at most. How many of them are the viewer's; others are passed over.",
    args: { ids: t.arg.idList({ required: true, description: "Which." }) },
    resolve: async (_, { ids }, context) => {
      const found = await own(context, ids);
      await unmarkAlerts(context.unrestricted, staffOf(context), found);
      return found.length;
    },
  }),
);
