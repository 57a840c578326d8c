import type { DepartmentId, StaffId } from "@gehoor/domain";
import { z } from "zod";
import type { StaffSession } from "../../auth/session.ts";
import type { ApiContext } from "../../context.ts";
import { readWorklist } from "../../reads/worklist/worklist.ts";
import { readWorklistCounts, type WorklistCounts } from "../../reads/worklist/worklist-counts.ts";
import type { WorklistFilter } from "../../reads/worklist/worklist-question.ts";
import { badUserInput, forbidden } from "../../request-errors.ts";
import { builder } from "../base/builder.ts";
import { pageQuestion } from "../base/page.ts";
import { ChannelEnum, StatusEnum, SubjectEnum } from "../codes/complaint-codes.ts";
import { ComplaintOrderFieldEnum, DeadlineStateEnum, OrderDirectionEnum } from "../codes/worklist-codes.ts";
import { allExposed, is } from "../exposed.ts";
import { code, codes, optionalCode } from "../input/code-fields.ts";
import { defineInput, type InputField } from "../input/input-field.ts";
import { optionalId } from "../input/plain-fields.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { optionalText } from "../input/text-fields.ts";
import { ComplaintRowType } from "./complaint-row.ts";

const LONGEST_SEARCH = 200;
const MOST_CODES = 50;
const many = { required: false, most: MOST_CODES } as const;

function optionalFlag(description: string): InputField<boolean | undefined> {
  const parse = z
    .boolean()
    .nullish()
    .transform((value) => value ?? undefined);
  return { type: "Boolean", required: false, description, parse };
}

const filterFields = {
  status: codes(StatusEnum, "One of these; null for any.", many),
  departmentId: optionalId<DepartmentId>("Of this department; null for any."),
  handlerId: optionalId<StaffId>("Of this handler; null for any."),
  unassigned: optionalFlag("True: without a handler."),
  subject: codes(SubjectEnum, "One of these; null for any.", many),
  channel: codes(ChannelEnum, "One of these; null for any.", many),
  deadline: optionalCode(DeadlineStateEnum, "How near the next duty is; null for any."),
  targetMissed: optionalFlag(
    "True: open, with a target of the municipality's own that is past and still owed.",
  ),
  open: optionalFlag("True: not ended; false: ended; null for both."),
  urgent: optionalFlag("True: danger to somebody."),
  escalated: optionalFlag("True: shared with or escalated to the ombudsman."),
  handlerAway: optionalFlag(
    "True: open, with a handler, or somebody asked to handle it, who works here no more or is absent today.",
  ),
  waitingForComplainant: optionalFlag("True: waiting for the complainant."),
  mine: optionalFlag("True: those in which the viewer has something to do."),
  aboutMe: optionalFlag(
    "True: complaints about the viewer, each as the person complained about sees it; ordered by anything but NEXT_DUE, which may be a duty hidden from that person.",
  ),
  search: optionalText(
    "Parts of words, a name, a reference or a part of it, a telephone number, an e-mail or postal address.",
    LONGEST_SEARCH,
  ),
};

const filterInput = defineInput("ComplaintFilter", "What a list is narrowed to.", filterFields);
const filterField = {
  type: filterInput,
  required: false,
  description: "Null for all.",
  parse: parserOf(filterFields),
};

const orderFields = {
  field: code(ComplaintOrderFieldEnum, "By what."),
  direction: code(OrderDirectionEnum, "Which end first."),
};
const orderInput = defineInput("ComplaintOrder", "How a list is ordered.", orderFields);

builder.queryField("complaints", (t) =>
  t.connection(
    {
      type: ComplaintRowType,
      authScopes: { staff: true },
      description: "The worklist: complaints the viewer may see. At most 100 a page.",
      args: {
        filter: t.arg({ type: filterInput, description: "Null for all." }),
        order: t.arg({
          type: orderInput,
          description:
            "Null for the next duty first. Where the view hides the duty, a complaint stands with those that have none.",
        }),
      },
      resolve: async (_, { filter, order, ...page }, context) => {
        const question = {
          filter: filterOf(filter ?? {}),
          order: order ? orderOf(order) : ({ field: "NEXT_DUE", direction: "ASC" } as const),
          page: pageQuestion(page),
        };
        if (question.filter.aboutMe && question.order.field === "NEXT_DUE")
          throw badUserInput("order", "Complaints about the viewer are not ordered by NEXT_DUE.");
        const read = await readWorklist(context, staffOf(context), question);
        const edges = read.rows.map(({ cursor, row }) => ({ cursor, node: row }));
        const { backwards, cursor } = question.page;
        return {
          edges,
          totalCount: read.totalCount,
          totalCapped: read.totalCapped,
          misspelt: read.misspelt,
          newestOnly: read.newestOnly,
          pageInfo: {
            hasNextPage: backwards ? cursor !== undefined : read.hasMore,
            hasPreviousPage: backwards ? read.hasMore : cursor !== undefined,
            startCursor: edges.at(0)?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        };
      },
    },
    {
      name: "ComplaintConnection",
      description: "A page of the worklist.",
      authScopes: { staff: true },
      fields: (c) => ({
        totalCount: c.exposeInt("totalCount", {
          description: "How many there are, counted up to a thousand.",
        }),
        totalCapped: c.exposeBoolean("totalCapped", {
          description: "True when there are, or may be, more than totalCount.",
        }),
        misspelt: c.exposeBoolean("misspelt", {
          description: "True when nothing has the words searched for and these have nearly the same.",
        }),
        newestOnly: c.exposeBoolean("newestOnly", {
          description:
            "True when so many complaints have the words searched for that only the newest thousand of them were looked among.",
        }),
      }),
    },
    { name: "ComplaintEdge", description: "One line.", authScopes: { staff: true } },
  ),
);

const CountsType = builder.objectRef<WorklistCounts>("WorklistCounts").implement({
  description: "The counters beside the worklist.",
  authScopes: { staff: true },
  fields: allExposed({
    open: is("Int", "Not ended."),
    new: is("Int", "Received and not taken up yet."),
    unassigned: is("Int", "Open, without a handler."),
    late: is("Int", "Open, with a duty whose last day has passed."),
    targetMissed: is("Int", "Open, with a target of the municipality's own that is past and still owed."),
    thisWeek: is("Int", "Open, with a duty within seven days."),
    handlerAway: is(
      "Int",
      "Open, with a handler, or somebody asked to handle it, who left or is absent today.",
    ),
    waitingForComplainant: is("Int", "The complainant has the ball."),
    mine: is("Int", "The viewer has something to do."),
    escalated: is(
      "Int",
      "Shared with or escalated to the ombudsman; 101 where there are more than a hundred.",
    ),
    toPost: is("Int", "Letters the viewer may post; likewise."),
    alerts: is("Int", "Alerts not acknowledged; likewise."),
    capped: is(
      "Boolean",
      "True when more complaints wait than were looked at, two and a half thousand: there may be more than the other counters say.",
    ),
    alertsCapped: is(
      "Boolean",
      "True when there may be more alerts, older than the 250 that were looked at.",
    ),
  }),
});

builder.queryField("worklistCounts", (t) =>
  t.field({
    type: CountsType,
    authScopes: { staff: true },
    description: "How many there are of what, for the viewer.",
    complexity: 50,
    resolve: (_, __, context) => readWorklistCounts(context.system, staffOf(context), context.now),
  }),
);

/** The scope has let staff through only. */
export function staffOf({ session }: Pick<ApiContext, "session">): StaffSession {
  if (session?.kind !== "STAFF") throw forbidden();
  return session;
}

function filterOf(typed: unknown): WorklistFilter {
  const read = readInput(filterField, typed, "filter");
  if (!read.ok) throw badUserInput(read.problems[0]?.path ?? "filter", "A filter is not well formed.");
  const { status, subject, channel, ...rest } = read.value;
  const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);
  return { ...rest, status: some(status), subject: some(subject), channel: some(channel) };
}

function orderOf(typed: unknown) {
  const read = parserOf(orderFields).safeParse(typed);
  if (!read.success) throw badUserInput("order", "The order is not well formed.");
  return read.data;
}
