import { logExport } from "../../reads/dossier/access-log.ts";
import { COUNTED, readWorklist } from "../../reads/worklist/worklist.ts";
import { builder } from "../base/builder.ts";
import { ComplaintRowType } from "./complaint-row.ts";
import { staffOf } from "./worklist.ts";
import { filterArgument, listAsked, orderArgument } from "./worklist-arguments.ts";

builder.mutationField("exportList", (t) =>
  t.field({
    type: [ComplaintRowType],
    authScopes: { staff: true },
    description: "The first thousand lines of a list, to be taken along: each as the viewer sees it. Logged.",
    complexity: { field: 200, multiplier: 1 },
    args: { filter: t.arg(filterArgument), order: t.arg(orderArgument) },
    resolve: async (_, { filter, order }, context) => {
      const session = staffOf(context);
      const page = { backwards: false, count: COUNTED, cursor: undefined };
      const { rows } = await readWorklist(context, session, { ...listAsked(filter, order), page });
      const lines = rows.length;
      await logExport(context.unrestricted.db, { at: context.now, actor: session, lines });
      return rows.map(({ row }) => row);
    },
  }),
);
