import {
  type ComplaintId,
  handOverRefusal,
  isOnRoute,
  type Refusal,
  refusal,
  type StaffId,
  undoRefusal,
} from "@gehoor/domain";
import { z } from "zod";
import { commandOf } from "../../auth/buckets.ts";
import { actorOf } from "../../auth/session.ts";
import { loadHistory } from "../../complaints/load.ts";
import { type CommandRequest, runCommand } from "../../complaints/writing/run-command.ts";
import type { ApiContext } from "../../context.ts";
import { MOST_AT_ONCE } from "../../reads/handing-over/cases-to-hand-over.ts";
import { lastAsked } from "../../reads/handing-over/just-asked.ts";
import { readRoutingOrganisation } from "../../reads/staff/routing-organisation.ts";
import { builder } from "../base/builder.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { id, optionalId } from "../input/plain-fields.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { text } from "../input/text-fields.ts";
import { staffOf } from "../lists/worklist.ts";
import { RefusalType } from "../mutation/facts.ts";
import { knownHandler } from "../mutation/known.ts";
import { type InvalidInput, InvalidInputType, invalid } from "../mutation/results.ts";

/** What became of one complaint of many. */
interface Handed {
  readonly complaintId: ComplaintId;
  /** Why not; undefined when it was done. */
  readonly refusal: Refusal | undefined;
}

const HandedType = builder.objectRef<Handed>("HandedOver").implement({
  description: "What became of one complaint.",
  authScopes: { staff: true },
  fields: (t) => ({
    complaintId: t.exposeID("complaintId", { description: "Which." }),
    refusal: t.field({
      type: RefusalType,
      nullable: true,
      description: "Why nothing was done with it; null when it was done.",
      resolve: ({ refusal: no }) => no ?? null,
    }),
  }),
});

interface AllHanded {
  readonly kind: "HandOverDone";
  readonly cases: readonly Handed[];
}

const DoneType = builder.objectRef<AllHanded>("HandOverDone").implement({
  description: "Each complaint by itself: one that could not be handed over holds up no other.",
  authScopes: { staff: true },
  fields: (t) => ({
    cases: t.field({
      type: [HandedType],
      description: "In the order sent.",
      resolve: ({ cases }) => [...cases],
    }),
  }),
});

const ResultType = builder.unionType("HandOverResult", {
  description: "What handing over came to.",
  types: [DoneType, InvalidInputType],
  resolveType: ({ kind }) => kind,
});

const caseFields = {
  complaintId: id<ComplaintId>("Which."),
  fromId: optionalId<StaffId>(
    "Who had it when that was chosen; absent for nobody. With another by now it stays where it is.",
  ),
  handlerId: id<StaffId>("Who is asked to handle it."),
};
const caseInput = defineInput("CaseHandedOverInput", "Who is asked for one complaint.", caseFields);

const fields = {
  reason: text("Why, the same for all; kept in each file."),
  cases: {
    type: [caseInput],
    required: true,
    description: "Who is asked for each; a hundred at most.",
    parse: z.array(parserOf(caseFields)).min(1).max(MOST_AT_ONCE),
  } satisfies InputField<readonly ValuesOf<typeof caseFields>[]>,
};

const input: InputField<ValuesOf<typeof fields>> = {
  type: defineInput("HandOverInput", "Complaints that are handed over together.", fields),
  required: true,
  description: "What was chosen.",
  parse: parserOf(fields),
};

builder.mutationField("handOver", (t) =>
  t.field({
    type: ResultType,
    authScopes: { staff: true },
    description:
      "Asks somebody for each of these complaints, as an assignment does: they declare for themselves not to be involved (Awb 9:7(1)).",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, context): Promise<AllHanded | InvalidInput> => {
      const read = readInput(input, args.input, "");
      if (!read.ok) return invalid(read.problems);
      const { reason, cases } = read.value;
      await context.rateLimits.spend(...commandOf(context.session));
      const organisation = await readRoutingOrganisation(context.system.sql);
      const settings = await context.system.policies.newestSettings();
      const handed: Handed[] = [];
      // One after the other: a hundred commands at once would hold up everybody else's.
      for (const { complaintId, fromId, handlerId } of cases) {
        const known = await knownHandler(context.system.db, handlerId, "handlerId");
        const mayHandle = "found" in known && known.found;
        const no = await attempt(context, complaintId, (addText, complaint) => {
          const moved = handOverRefusal(complaint, fromId);
          if (moved) throw new Stopped(moved);
          const asked = { handlerId, departmentId: undefined };
          const onRoute = isOnRoute(complaint, asked, organisation, { now: context.now, settings });
          return { type: "AssignHandler", ...asked, mayHandle, onRoute, reason: addText("REASON", reason) };
        });
        handed.push({ complaintId, refusal: no });
      }
      return { kind: "HandOverDone", cases: handed };
    },
  }),
);

builder.mutationField("undoHandOver", (t) =>
  t.field({
    type: ResultType,
    authScopes: { staff: true },
    description:
      "Takes back what the viewer asked within the last ten minutes and nobody answered yet; who had been asked before is asked again.",
    args: {
      complaintIds: t.arg.idList({ required: true, description: "Which; a hundred at most." }),
    },
    resolve: async (_, { complaintIds }, context): Promise<AllHanded | InvalidInput> => {
      const ids = complaintIds
        .slice(0, MOST_AT_ONCE)
        .map((one) => readInput(caseFields.complaintId, one, "complaintIds"));
      const problems = ids.flatMap((one) => (one.ok ? [] : one.problems));
      if (problems.length > 0) return invalid(problems);
      await context.rateLimits.spend(...commandOf(context.session));
      const handed: Handed[] = [];
      for (const one of ids)
        if (one.ok) handed.push({ complaintId: one.value, refusal: await takeBack(context, one.value) });
      return { kind: "HandOverDone", cases: handed };
    },
  }),
);

async function takeBack(context: ApiContext, complaintId: ComplaintId): Promise<Refusal | undefined> {
  const { unrestricted, now } = context;
  const history = await loadHistory(unrestricted.db, complaintId);
  const last = history && lastAsked(history.events);
  const late = undoRefusal(last?.event, staffOf(context).staffId, now);
  if (late) return late;
  const no = await attempt(context, complaintId, () => ({ type: "WithdrawAssignment" }));
  if (no || !last?.before) return no;
  const { handlerId, departmentId, onRoute = true, reason } = last.before;
  const known = await knownHandler(unrestricted.db, handlerId, "handlerId");
  const mayHandle = "found" in known && known.found;
  // Who left meanwhile is asked no more: then nobody is.
  await attempt(context, complaintId, () => ({
    type: "AssignHandler",
    ...{ handlerId, departmentId, mayHandle, onRoute, reason },
  }));
  return undefined;
}

/** Stops a command while it is composed, with the reason why. */
class Stopped extends Error {
  readonly refusal: Refusal;
  constructor(no: Refusal) {
    super(no.code);
    this.refusal = no;
  }
}

/** Runs a command as the viewer. @returns why not; what is not the viewer's to see answers like what does not exist */
async function attempt(
  context: ApiContext,
  complaintId: ComplaintId,
  compose: CommandRequest["compose"],
): Promise<Refusal | undefined> {
  const request = { readBy: context.system.db, complaintId, actor: actorOf(context), compose };
  try {
    const done = await runCommand(context.unrestricted, request);
    if (done.outcome === "REFUSED") return done.refusal;
    return done.outcome === "DONE" ? undefined : refusal("NOT_YOURS");
  } catch (problem) {
    if (problem instanceof Stopped) return problem.refusal;
    throw problem;
  }
}
