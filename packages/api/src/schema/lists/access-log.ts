import type { StaffId } from "@gehoor/domain";
import {
  complaintOfReference,
  type LoggedAct,
  loggedKinds,
  noteLogRead,
  readAccessLog,
} from "../../reads/access-log.ts";
import { badUserInput } from "../../request-errors.ts";
import { idArgument } from "../base/arguments.ts";
import { builder } from "../base/builder.ts";
import { codeEnum } from "../base/code-enum.ts";
import { forwardPage } from "../base/page.ts";
import { DateTimeScalar } from "../base/scalars.ts";
import { ViewEnum } from "../codes/complaint-codes.ts";
import { RoleEnum } from "../codes/people-codes.ts";
import { exposed, is, orNull } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";
import { staffOf } from "./worklist.ts";

const LoggedKindEnum = codeEnum(
  "LoggedKind",
  "What is written down besides the events of a complaint; OTHER is what this release does not know.",
  loggedKinds,
);

const LoggedActType = builder.objectRef<LoggedAct>("LoggedAct").implement({
  description: "One line of the access log: who did what and when. Nothing that stands in a complaint.",
  authScopes: { privacy: true },
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "The place in the log."),
      at: is(DateTimeScalar, "When."),
      kind: is(LoggedKindEnum, "What."),
      byParty: is(
        "Boolean",
        "Whether somebody who signed in by an access code; who that is stays in the complaint.",
      ),
      reference: orNull("String", "Of the complaint; null where there is none to it, or no longer."),
    }),
    view: t.field({
      type: ViewEnum,
      nullable: true,
      description: "As what somebody looked at the complaint; null where nobody looked.",
      resolve: ({ view }) => view ?? null,
    }),
    role: t.field({
      type: RoleEnum,
      nullable: true,
      description: "The role that was given or taken; null where none was.",
      resolve: ({ role }) => role ?? null,
    }),
    staff: t.field({
      type: StaffMemberType,
      nullable: true,
      description:
        "Who did it, or whose role or work changed; null for a party, and for who could not be told.",
      resolve: ({ staffId }) => staffId,
    }),
  }),
});

const LogPageType = builder
  .objectRef<{ readonly rows: readonly LoggedAct[]; readonly next: string | null }>("AccessLogPage")
  .implement({
    description: "A page of the access log, newest first.",
    authScopes: { privacy: true },
    fields: (t) => ({
      ...exposed(t, {
        next: orNull("String", "Where the next page goes on; null at the beginning of the log."),
      }),
      rows: t.field({
        type: [LoggedActType],
        description: "The lines. May be fewer than asked for where one kind was looked for among many.",
        resolve: ({ rows }) => [...rows],
      }),
    }),
  });

builder.queryField("accessLog", (t) =>
  t.field({
    type: LogPageType,
    nullable: true,
    authScopes: { privacy: true },
    description:
      "Who looked at what, signed in, or was given a role. Reading it is written down in it. Null: there is no such complaint.",
    complexity: 50,
    args: {
      first: t.arg.int({ description: "How many; 25 when left out." }),
      before: t.arg.string({ description: "The `next` of the page before." }),
      reference: t.arg.string({ description: "Of one complaint, as typed." }),
      staffId: t.arg.id({ description: "Of one person." }),
      kind: t.arg({ type: LoggedKindEnum, description: "Of one kind." }),
    },
    resolve: async (_, args, context) => {
      const { sql } = context.unrestricted;
      const before = cursorOf(args.before);
      const { count } = forwardPage({ first: args.first });
      const staffId = args.staffId ? idArgument<StaffId>("staffId", args.staffId) : undefined;
      const complaintId = args.reference ? await complaintOfReference(sql, args.reference) : undefined;
      await noteLogRead(context, staffOf(context).staffId, { complaintId, staffId });
      if (args.reference && !complaintId) return null;
      const kind = args.kind ?? undefined;
      const { rows, next } = await readAccessLog(sql, { complaintId, staffId, kind, count, before });
      return { rows, next: next === undefined ? null : String(next) };
    },
  }),
);

function cursorOf(typed: string | null | undefined): bigint | undefined {
  if (!typed) return undefined;
  if (!/^\d{1,18}$/.test(typed)) throw badUserInput("before", "before must be the next of a page.");
  return BigInt(typed);
}
