import { type FailedJob, failedJobs, retryFailedJob } from "../../queue/failed-jobs.ts";
import { type QueueState, queueState } from "../../queue/queue-state.ts";
import { taskNames } from "../../queue/task-names.ts";
import { builder } from "../base/builder.ts";
import { DateTimeScalar } from "../base/scalars.ts";
import { allExposed, exposed, is, orNull } from "../exposed.ts";

/** What this release knows, and `other` for the rest, such as work of a newer one. */
const tasks = [...taskNames, "other"] as const;

const TaskEnum = builder.enumType("Task", {
  description: "What the worker does; OTHER is what this release does not know, such as work of a newer one.",
  values: Object.fromEntries(tasks.map((task) => [task.toUpperCase(), { value: task }])),
});

const FailedJobType = builder.objectRef<FailedJob>("FailedJob").implement({
  description:
    "Work of the system that was tried as often as it may be. Nothing of a complaint: what went wrong stands in the worker's log.",
  authScopes: { upkeep: true },
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "To try it again, and to find it in the log."),
      attempts: is("Int", "How often it was tried."),
      failedAt: is(DateTimeScalar, "When it failed last."),
    }),
    task: t.field({
      type: TaskEnum,
      description: "What it does.",
      resolve: ({ task }) => tasks.find((one) => one === task) ?? "other",
    }),
  }),
});

const QueueStateType = builder.objectRef<QueueState>("QueueState").implement({
  description: "Whether letters, alerts and the regular work are being done at all.",
  authScopes: { upkeep: true },
  fields: allExposed({
    worked: is("Boolean", "False when no worker was heard within the last half minute: everything waits."),
    heardAt: orNull(
      DateTimeScalar,
      "When a worker was heard last; null when none ever was, or all were stopped in order.",
    ),
    waiting: is("Int", "How much work could be done now."),
    waitingSince: orNull(DateTimeScalar, "Since when the oldest of it could be done; null when none waits."),
  }),
});

builder.queryField("queue", (t) =>
  t.field({
    type: QueueStateType,
    authScopes: { upkeep: true },
    description: "The state of the work of the system, at this moment.",
    resolve: (_, __, { unrestricted }) => queueState(unrestricted),
  }),
);

builder.queryField("failedJobs", (t) =>
  t.field({
    type: [FailedJobType],
    authScopes: { upkeep: true },
    description: "Work that got stuck, oldest first; a hundred at most.",
    resolve: (_, __, { unrestricted }) => failedJobs(unrestricted),
  }),
);

builder.mutationField("retryFailedJob", (t) =>
  t.boolean({
    authScopes: { upkeep: true },
    description: "Puts stuck work back into the queue; false when it is not stuck (any more).",
    args: { id: t.arg.id({ required: true, description: "Which." }) },
    resolve: (_, { id }, { unrestricted }) =>
      /^\d{1,18}$/.test(String(id)) ? retryFailedJob(unrestricted, String(id)) : false,
  }),
);
