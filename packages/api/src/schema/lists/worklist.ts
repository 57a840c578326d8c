import type { StaffSession } from "../../auth/session.ts";
import type { ApiContext } from "../../context.ts";
import {
  type Neighbour,
  type Neighbours,
  readNeighbours,
  readWorklist,
} from "../../reads/worklist/worklist.ts";
import { readWorklistCounts, type WorklistCounts } from "../../reads/worklist/worklist-counts.ts";
import { forbidden } from "../../request-errors.ts";
import { builder } from "../base/builder.ts";
import { pageQuestion } from "../base/page.ts";
import { allExposed, is } from "../exposed.ts";
import { ComplaintRowType } from "./complaint-row.ts";
import { filterArgument, listAsked, orderArgument } from "./worklist-arguments.ts";

builder.queryField("complaints", (t) =>
  t.connection(
    {
      type: ComplaintRowType,
      authScopes: { staff: true },
      description: "The worklist: complaints the viewer may see. At most 100 a page.",
      args: {
        filter: t.arg(filterArgument),
        order: t.arg(orderArgument),
      },
      resolve: async (_, { filter, order, ...page }, context) => {
        const question = { ...listAsked(filter, order), page: pageQuestion(page) };
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

const NeighbourType = builder.objectRef<Neighbour>("ComplaintNeighbour").implement({
  description: "A complaint beside another in a list.",
  authScopes: { staff: true },
  fields: allExposed({
    reference: is("String", "To open it."),
    cursor: is("String", "Its own place in the list."),
  }),
});

const NeighboursType = builder.objectRef<Neighbours>("ComplaintNeighbours").implement({
  description: "What stands beside a place in a list.",
  authScopes: { staff: true },
  fields: (t) => ({
    previous: t.field({
      type: NeighbourType,
      nullable: true,
      description: "Null at the beginning.",
      resolve: ({ previous }) => previous,
    }),
    next: t.field({
      type: NeighbourType,
      nullable: true,
      description: "Null at the end.",
      resolve: ({ next }) => next,
    }),
  }),
});

builder.queryField("complaintNeighbours", (t) =>
  t.field({
    type: NeighboursType,
    authScopes: { staff: true },
    description:
      "What stands before and after a place in the worklist, also once the complaint that stood there has left it.",
    complexity: 20,
    args: {
      filter: t.arg(filterArgument),
      order: t.arg(orderArgument),
      place: t.arg.string({ required: true, description: "A cursor of the worklist in this order." }),
    },
    resolve: (_, { filter, order, place }, context) =>
      readNeighbours(context, staffOf(context), {
        ...listAsked(filter, order),
        page: pageQuestion({ first: 1, after: place }),
      }),
  }),
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
    toOpen: is("Int", "Shared with the viewer as the ombudsman's liaison, and not opened; likewise."),
    askedOfMe: is(
      "Int",
      "Complaints about the viewer in which the own side is asked for: a hearing or a reaction to its report; likewise.",
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
