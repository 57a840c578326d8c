import { type AbsenceId, amsterdamDay, refusal, type StaffId } from "@gehoor/domain";
import { endAbsence, keepAbsence } from "../../administration/keep-absences.ts";
import { newId } from "../../complaints/texts.ts";
import type { ApiContext } from "../../context.ts";
import { type AbsenceRow, readAbsence } from "../../reads/staff/absences.ts";
import { builder } from "../base/builder.ts";
import { allExposed, is } from "../exposed.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { day, id, optionalDay, optionalId } from "../input/plain-fields.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { staffOf } from "../lists/worklist.ts";
import { knownStaff } from "../mutation/known.ts";
import {
  type InvalidInput,
  InvalidInputType,
  invalid,
  type NotFound,
  NotFoundType,
  notFound,
  type Refused,
  RefusedType,
  refused,
} from "../mutation/results.ts";
import { AbsenceType, keepsAll } from "./absences.ts";

interface Kept {
  readonly kind: "AbsenceKept";
  readonly absence: AbsenceRow;
}

const KeptType = builder.objectRef<Kept>("AbsenceKept").implement({
  description: "It holds so from now on.",
  authScopes: { staff: true },
  fields: allExposed({ absence: is(AbsenceType, "As it stands.") }),
});

const ResultType = builder.unionType("AbsenceResult", {
  description: "What recording or changing an absence came to.",
  types: [KeptType, RefusedType, InvalidInputType, NotFoundType],
  resolveType: ({ kind }) => kind,
});

type Result = Kept | Refused | InvalidInput | NotFound;

const fields = {
  id: optionalId<AbsenceId>("Which is changed; null for a new one."),
  staffId: id<StaffId>("Who is away: the viewer, or for coordinator and administrator anybody."),
  fromOn: day("The first day."),
  untilOn: optionalDay("The last day; null while nobody knows."),
  replacedBy: optionalId<StaffId>("Who is asked instead; null: nobody in particular."),
};

const input: InputField<ValuesOf<typeof fields>> = {
  type: defineInput("AbsenceInput", "An absence as it is to be.", fields),
  required: true,
  description: "As it is to be.",
  parse: parserOf(fields),
};

builder.mutationField("recordAbsence", (t) =>
  t.field({
    type: ResultType,
    authScopes: { staff: true },
    description:
      "Somebody is or will be away. A coordinator's deputy takes over for as long as it lasts; of a handler the route asks the replacement.",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, context): Promise<Result> => {
      const read = readInput(input, args.input, "");
      if (!read.ok) return invalid(read.problems);
      const { id: changed, ...wanted } = read.value;
      const { staffId, replacedBy } = wanted;
      const { unrestricted, now } = context;
      if (!mayKeep(context, staffId)) return refused(refusal("NOT_YOURS"));
      if (changed && (await readAbsence(unrestricted.db, changed))?.person.id !== staffId) return notFound;
      const replacement = replacedBy && (await knownStaff(unrestricted.db, replacedBy, "replacedBy"));
      const person = await knownStaff(unrestricted.db, staffId, "staffId");
      for (const known of [person, replacement])
        if (known && "problem" in known) return invalid([known.problem]);
      const said = { recordedBy: staffOf(context).staffId, recordedAt: now };
      const id = changed ?? newId<AbsenceId>();
      const kept = await keepAbsence(unrestricted.db, id, wanted, said, amsterdamDay(now));
      if (kept.outcome === "REFUSED") return refused(kept.refusal);
      unrestricted.policies.refresh();
      const absence = await readAbsence(unrestricted.db, kept.id);
      return absence ? { kind: "AbsenceKept", absence } : notFound;
    },
  }),
);

builder.mutationField("endAbsence", (t) =>
  t.boolean({
    authScopes: { staff: true },
    description:
      "Somebody is back: their absence ended yesterday, or never was where it had yet to begin. False when there is no such absence for the viewer to end.",
    args: { id: t.arg.id({ required: true, description: "Which." }) },
    resolve: async (_, args, context) => {
      const read = readInput(fields.id, args.id, "id");
      const { unrestricted, now } = context;
      const running = read.ok && read.value ? await readAbsence(unrestricted.db, read.value) : undefined;
      if (!running || !mayKeep(context, running.person.id)) return false;
      const { id: ended, person, fromOn, untilOn, replacedBy } = running;
      const absence = {
        staffId: person.id,
        fromOn,
        untilOn: untilOn ?? undefined,
        replacedBy: replacedBy?.id,
      };
      const todayOn = amsterdamDay(now);
      if (untilOn && Temporal.PlainDate.compare(untilOn, todayOn) < 0) return false;
      const said = { recordedBy: staffOf(context).staffId, recordedAt: now };
      await endAbsence(unrestricted.db, ended, absence, said, todayOn);
      unrestricted.policies.refresh();
      return true;
    },
  }),
);

/** The person, the coordinator or the administrator. */
function mayKeep(context: ApiContext, staffId: StaffId): boolean {
  const session = staffOf(context);
  return session.staffId === staffId || keepsAll(session);
}
