import { type DepartmentId, type MovedRoute, movedRoutes, type StaffId, type Staffing } from "@gehoor/domain";
import {
  makeStaffingChange,
  type PreparedChange,
  prepareChange,
  type StaffingRequest,
} from "../../../administration/staffing/make-staffing-change.ts";
import {
  MOST_COUNTED,
  openInDepartments,
  openOfHandler,
} from "../../../administration/staffing/open-complaints.ts";
import { type ToldChange, toldChanges } from "../../../administration/staffing/told-change.ts";
import type { Sql } from "../../../db/sql-client.ts";
import { builder } from "../../base/builder.ts";
import { type LocalText, LocalTextType } from "../../base/local-text.ts";
import { RoutedSubjectEnum } from "../../codes/administration-codes.ts";
import { exposed, is } from "../../exposed.ts";
import type { InputField, InputFields, ValuesOf } from "../../input/input-field.ts";
import { parserOf, readInput } from "../../input/read-input.ts";
import { staffOf } from "../../lists/worklist.ts";
import {
  type InvalidInput,
  InvalidInputType,
  invalid,
  type Refused,
  RefusedType,
  refused,
} from "../../mutation/results.ts";
import { versionMutation } from "../version-mutation.ts";
import { ToldChangeType } from "./told-change-type.ts";

interface Route extends Pick<MovedRoute, "subject" | "signs"> {
  readonly departments: readonly LocalText[];
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const MovedRouteType = builder.objectRef<Route>("MovedRoute").implement({
  description: "Complaints that would go otherwise from then on (Awb 9:7), by whom they are about.",
  authScopes: { administrator: true },
  fields: (t) => ({
    ...exposed(t, {
      subject: is(RoutedSubjectEnum, "Whom they are about."),
      signs: is("Boolean", "True: it is about who signs. False: about who handles."),
    }),
    departments: t.field({
      type: [LocalTextType],
      description: "Of which departments; empty where that makes no difference.",
      resolve: ({ departments }) => [...departments],
    }),
    from: t.stringList({ description: "Who is asked first now.", resolve: ({ from }) => [...from] }),
    to: t.stringList({
      description: "Who would be asked first; nobody: empty.",
      resolve: ({ to }) => [...to],
    }),
  }),
});

interface Preview {
  readonly kind: "StaffingPreview";
  readonly changes: readonly ToldChange[];
  readonly routes: readonly Route[];
  readonly openComplaints: number;
  readonly movedComplaints: number;
  readonly capped: boolean;
  readonly signsOut: boolean;
  readonly invites: boolean;
}

const PreviewType = builder.objectRef<Preview>("StaffingPreview").implement({
  description: "What a change of who works here would do. Changes nothing, and names no complaint.",
  authScopes: { administrator: true },
  fields: (t) => ({
    ...exposed(t, {
      openComplaints: is("Int", "Open complaints that somebody must take over; a number only."),
      movedComplaints: is(
        "Int",
        "Open complaints that go by another department from then on; a number only.",
      ),
      capped: is("Boolean", "True when there are more than could be counted."),
      signsOut: is("Boolean", "Whether somebody is signed out at once."),
      invites: is("Boolean", "Whether a mail leaves, with the invitation to sign in."),
    }),
    changes: t.field({
      type: [ToldChangeType],
      description: "What would change, of whom.",
      resolve: ({ changes }) => [...changes],
    }),
    routes: t.field({
      type: [MovedRouteType],
      description: "Which complaints would go otherwise.",
      resolve: ({ routes }) => [...routes],
    }),
  }),
});

type Result = Preview | Refused | InvalidInput;

const ResultType = builder.unionType("StaffingPreviewResult", {
  description: "What a change would do, or why it cannot be.",
  types: [PreviewType, RefusedType, InvalidInputType],
  resolveType: ({ kind }) => kind,
});

/**
 * A change of who works here, as a mutation and as a question of the same input: what it would do. Both are the
 * administrator's, and both are held against the same rules.
 */
export function staffingMutation<Fields extends InputFields>(
  name: string,
  description: string,
  fields: Fields,
  requestOf: (typed: ValuesOf<Fields>) => StaffingRequest,
): void {
  const input = versionMutation(name, description, fields, (typed, about, { unrestricted }) =>
    makeStaffingChange(unrestricted, requestOf(typed), about),
  );
  const arg = { type: input, required: true, description: "What would be sent." } as const;
  const typedField: InputField<ValuesOf<Fields>> = { ...arg, parse: parserOf(fields) };
  builder.queryField(`${name}Preview`, (t) =>
    t.field({
      type: ResultType,
      authScopes: { administrator: true },
      description: `What it would do: ${description}`,
      complexity: 50,
      args: { input: t.arg(arg) },
      resolve: async (_, args, context): Promise<Result> => {
        const typed = readInput(typedField, args.input, "");
        if (!typed.ok) return invalid(typed.problems);
        const { sql } = context.unrestricted;
        const prepared = await prepareChange(sql, requestOf(typed.value), staffOf(context).staffId);
        return "refusal" in prepared ? refused(prepared.refusal) : previewOf(sql, prepared);
      },
    }),
  );
}

async function previewOf(sql: Sql, { kind, before, after, touched }: PreparedChange): Promise<Preview> {
  const left = touched.staff.filter((one) => one.after.active === false || losesHandling(one));
  const closed = touched.departments.filter((one) => one.after.active === false);
  const [movedComplaints, ...handled] = await Promise.all([
    openInDepartments(
      sql,
      closed.map(({ id }) => id),
    ),
    ...left.map(({ id }) => openOfHandler(sql, id)),
  ]);
  return {
    kind: "StaffingPreview",
    changes: toldChanges(touched, after),
    routes: movedRoutes(before, after).map((route) => named(route, after)),
    openComplaints: handled.reduce((sum, count) => sum + count, 0),
    movedComplaints,
    capped: [movedComplaints, ...handled].some((count) => count === MOST_COUNTED),
    signsOut: touched.staff.some((one) => one.after.active === false || one.after.bound === false),
    invites: kind === "ADD_STAFF" || kind === "INVITE_STAFF",
  };
}

/** Whoever handles no more keeps what they have until somebody else is asked: that is counted as for who leaves. */
function losesHandling({ before, after }: PreparedChange["touched"]["staff"][number]): boolean {
  return (before.roles?.includes("HANDLER") && !after.roles?.includes("HANDLER")) ?? false;
}

function named({ departments, from, to, ...route }: MovedRoute, after: Staffing): Route {
  const people = (ids: readonly StaffId[]) =>
    ids.flatMap((id) => after.staff.filter((one) => one.id === id).map(({ name }) => name));
  const places = (id: DepartmentId) =>
    after.departments
      .filter((one) => one.id === id)
      .map(({ nameNl, nameEn }) => ({ nl: nameNl, en: nameEn }));
  return { ...route, departments: departments.flatMap(places), from: people(from), to: people(to) };
}
