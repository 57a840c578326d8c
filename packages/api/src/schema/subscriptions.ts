import type { ComplaintId } from "@gehoor/domain";
import { actorOf } from "../auth/session.ts";
import type { ComplaintChange } from "../live/change-streams.ts";
import { complaintChanges } from "../live/complaint-changes.ts";
import { deadlineAlerts } from "../live/deadline-alerts.ts";
import { listChanges } from "../live/list-changes.ts";
import type { ListChange } from "../live/list-streams.ts";
import { unauthenticated } from "../request-errors.ts";
import { idArgument } from "./base/arguments.ts";
import { builder } from "./base/builder.ts";
import { positionArgument } from "./base/position.ts";
import { allExposed, is } from "./exposed.ts";
import { DeadlineAlertType } from "./lists/alerts.ts";
import { staffOf } from "./lists/worklist.ts";

const ComplaintChangeType = builder.objectRef<ComplaintChange>("ComplaintChange").implement({
  description: "A complaint has changed; ask again for what is shown of it.",
  authScopes: { signedIn: true },
  fields: allExposed({
    id: is("ID", "Which."),
    version: is("Int", "The version it has now."),
  }),
});

builder.subscriptionField("deadlineAlerts", (t) =>
  t.field({
    type: DeadlineAlertType,
    authScopes: { staff: true },
    description:
      "Alerts for the viewer: first those after the position given, then each as it comes, once. Ends when the session ends.",
    args: {
      after: t.arg.string({
        description: "The position of the last alert seen; null for only what comes from now on.",
      }),
    },
    subscribe: (_, { after }, context) =>
      deadlineAlerts(context, staffOf(context), after ? positionArgument("after", after) : undefined),
    resolve: (alert) => alert,
  }),
);

const ListChangeType = builder.objectRef<ListChange>("ListChange").implement({
  description: "Something in the viewer's lists has changed; ask again for what they show.",
  authScopes: { staff: true },
  fields: allExposed({
    position: is("String", "Goes up; send the last one as `after` to hear what changed meanwhile."),
  }),
});

builder.subscriptionField("listsChanged", (t) =>
  t.field({
    type: ListChangeType,
    authScopes: { staff: true },
    description:
      "Rings when a complaint that the viewer sees in a list, or saw there until then, has changed. Ends when the session ends.",
    args: {
      after: t.arg.string({
        description:
          "The `listPosition` of the page, or the last position heard; null for only what comes from now on.",
      }),
    },
    subscribe: (_, { after }, context) =>
      listChanges(context, staffOf(context), after ? positionArgument("after", after) : undefined),
    resolve: (change) => change,
  }),
);

builder.subscriptionField("complaintChanged", (t) =>
  t.field({
    type: ComplaintChangeType,
    authScopes: { signedIn: true },
    description:
      "Rings when a complaint the viewer may see has changed. Ends when it is not the viewer's any more.",
    args: {
      id: t.arg.id({ required: true, description: "Which." }),
      after: t.arg.int({
        description:
          "The version the viewer has; rings at once when it has changed since. Null for only what comes from now on.",
      }),
    },
    subscribe: (_, { id, after }, context) => {
      if (!context.session) throw unauthenticated();
      const complaintId = idArgument<ComplaintId>("id", id);
      return complaintChanges(context, actorOf(context), context.session, complaintId, after ?? undefined);
    },
    resolve: (change) => change,
  }),
);
