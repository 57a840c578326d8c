import { askOf } from "../../complaints/writing/alert-causes.ts";
import { type AlertRow, readAlert, readAlerts } from "../../reads/alerts/alerts.ts";
import { markAlert } from "../../reads/alerts/mark-alert.ts";
import { beginningOf } from "../base/arguments.ts";
import { builder } from "../base/builder.ts";
import { forwardPage, forwardPageOf } from "../base/page.ts";
import { positionArgument } from "../base/position.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { TermKindEnum } from "../codes/term-codes.ts";
import { AlertAskEnum, AlertKindEnum } from "../codes/worklist-codes.ts";
import { firstLine } from "../complaint/first-line.ts";
import { exposed, is, orNull } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";
import { staffOf } from "./worklist.ts";

export const DeadlineAlertType = builder.objectRef<AlertRow>("DeadlineAlert").implement({
  description: "Something the viewer must know of a complaint now.",
  authScopes: { staff: true },
  interfaces: [builder.nodeInterfaceRef()],
  isTypeOf: (value) => typeof value === "object" && value !== null && "position" in value,
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "To acknowledge or snooze it."),
      position: is(
        "String",
        "Goes up in the order in which alerts became visible; send the last one seen as `after` to miss none.",
      ),
      kind: is(AlertKindEnum, "Why."),
      termKind: orNull(TermKindEnum, "Null when it is about no term."),
      threshold: orNull(
        "Int",
        "The number of days before the due day at which this alert was raised; negative after it.",
      ),
      dueOn: orNull(DateScalar, "Null when it is about no term."),
      createdAt: is(DateTimeScalar, "When it was raised."),
      handler: orNull(StaffMemberType, "Null while nobody was assigned."),
      acknowledgedAt: orNull(DateTimeScalar, "When the viewer saw it; null until then."),
      snoozedUntilAt: orNull(DateTimeScalar, "Until when the viewer put it off; null when not."),
    }),
    asks: t.field({
      type: AlertAskEnum,
      nullable: true,
      description: "What it asks; null where the kind says that, or the term.",
      resolve: ({ cause, termKind }) => (termKind ? null : (askOf(cause) ?? null)),
    }),
    complaintReference: t.exposeString("reference", { description: "To open the complaint." }),
    complaintSummary: t.string({
      nullable: true,
      description: "The beginning of its first part; null once erased.",
      resolve: ({ summary }) => (summary === null ? null : firstLine(summary)),
    }),
  }),
});

builder.queryField("alerts", (t) =>
  t.connection(
    {
      type: DeadlineAlertType,
      authScopes: { staff: true },
      description: "Deadline alerts for the viewer, newest first.",
      args: {
        unacknowledgedOnly: t.arg.boolean({
          defaultValue: true,
          description:
            "Only what is still to be acted on: not acknowledged or put off by the viewer, about a term that still runs or something that was not done since.",
        }),
      },
      resolve: async (_, { unacknowledgedOnly, ...page }, context) => {
        const asked = forwardPage(page);
        const before = asked.cursor === undefined ? undefined : positionArgument("after", asked.cursor);
        const question = { unacknowledgedOnly: unacknowledgedOnly ?? true, before, count: asked.count };
        const { rows, total } = await readAlerts(context.system, staffOf(context), question, context.now);
        return forwardPageOf(rows, asked, ({ position }) => position, total);
      },
    },
    {
      name: "AlertConnection",
      description: "A page of alerts.",
      authScopes: { staff: true },
      fields: (c) => ({
        totalCount: c.exposeInt("totalCount", { description: "How many, counted up to a thousand." }),
      }),
    },
    { name: "AlertEdge", description: "One alert.", authScopes: { staff: true } },
  ),
);

builder.mutationField("acknowledgeAlert", (t) =>
  t.field({
    type: DeadlineAlertType,
    nullable: true,
    authScopes: { staff: true },
    description: "Seen: it leaves the viewer's list. Null when there is no such alert for the viewer.",
    args: { id: t.arg.id({ required: true, description: "Which." }) },
    resolve: async (_, { id }, context) => {
      const session = staffOf(context);
      const alert = await readAlert(context.system, session, id, context.now);
      if (!alert) return null;
      await markAlert(context.unrestricted, session, alert.id, { acknowledgedAt: context.now });
      return { ...alert, acknowledgedAt: alert.acknowledgedAt ?? context.now };
    },
  }),
);

builder.mutationField("snoozeAlert", (t) =>
  t.field({
    type: DeadlineAlertType,
    nullable: true,
    authScopes: { staff: true },
    description: "Put off until the beginning of a day. Null when there is no such alert for the viewer.",
    args: {
      id: t.arg.id({ required: true, description: "Which." }),
      until: t.arg({ type: DateScalar, required: true, description: "The day on which it comes back." }),
    },
    resolve: async (_, { id, until }, context) => {
      const snoozedUntilAt = beginningOf("until", until);
      const session = staffOf(context);
      const alert = await readAlert(context.system, session, id, context.now);
      if (!alert) return null;
      await markAlert(context.unrestricted, session, alert.id, { snoozedUntilAt });
      return { ...alert, snoozedUntilAt };
    },
  }),
);
