import { type ParallelProcedure, screen } from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { loadDossier } from "../../reads/dossier/load-dossier.ts";
import { readJointlyHandled } from "../../reads/jointly-handled.ts";
import { type Duplicate, likenesses, readDuplicates } from "../../reads/likeness/duplicates.ts";
import { builder } from "../base/builder.ts";
import { codeEnum } from "../base/code-enum.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { ParallelProcedureKindEnum, StatusEnum } from "../codes/complaint-codes.ts";
import { allExposed, exposed, is, orNull } from "../exposed.ts";
import { AdviceType, ScreeningType } from "../opening/screening.ts";
import { StaffMemberType } from "../staff.ts";
import { ComplaintType, shown } from "./complaint-type.ts";
import { firstLine } from "./first-line.ts";

interface ParallelProcedureInView extends ParallelProcedure {
  readonly noteText: string | null;
}

const ParallelProcedureType = builder.objectRef<ParallelProcedureInView>("ParallelProcedure").implement({
  description: "A duty beside the complaint: a data breach has 72 hours, an objection its own short term.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      kind: is(ParallelProcedureKindEnum, "Which."),
      openedAt: is(DateTimeScalar, "When it was flagged."),
    }),
    closedAt: t.field({
      type: DateTimeScalar,
      nullable: true,
      description: "When it was recorded as taken over or done; null until then.",
      resolve: ({ closed }) => closed?.at ?? null,
    }),
    note: t.exposeString("noteText", {
      nullable: true,
      description: "By whom and how; null until then and once erased.",
    }),
  }),
});

const LikenessEnum = codeEnum(
  "DuplicateLikeness",
  "By what another complaint seems to be of the same person.",
  likenesses,
);

const DuplicateType = builder.objectRef<Duplicate>("DuplicateCandidate").implement({
  description: "Another complaint that may be the same.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      reference: is("String", "To open it, or to merge into it."),
      receivedOn: is(DateScalar, "When it came in."),
      status: is(StatusEnum, "Where it stands."),
      samePeople: is(
        "Boolean",
        "Whether everybody who complains here complains there too: else it is somebody else's.",
      ),
      likeness: is([LikenessEnum], "Why it stands here; empty for what is handled together with it."),
      takesIn: is(
        "Boolean",
        "Whether this one can be merged into it: of the same people, open, and the one that came first.",
      ),
    }),
    summary: t.string({
      nullable: true,
      description: "The beginning of its first part; null once erased.",
      resolve: ({ text }) => (text === null ? null : firstLine(text)),
    }),
  }),
});

interface AdvicePhase {
  readonly requestedOn: Temporal.PlainDate;
  readonly receivedOn: Temporal.PlainDate | undefined;
  readonly report: string | null;
}

const AdvicePhaseType = builder.objectRef<AdvicePhase>("AdvicePhase").implement({
  description: "The advice of a person or committee (Awb 9:13-9:16).",
  authScopes: { staff: true },
  fields: allExposed({
    requestedOn: is(DateScalar, "When it was asked."),
    receivedOn: orNull(DateScalar, "Null until given."),
    report: orNull("String", "Null until given, or erased."),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  screening: t.field({
    type: ScreeningType,
    nullable: true,
    description: "What the complainant answered beforehand; null when not asked.",
    ...shown("SCREENING", null, ({ complaint }) => complaint.screening ?? null),
  }),
  advice: t.field({
    type: [AdviceType],
    description: "What those answers mean, as flags for the coordinator.",
    ...shown("SCREENING", [], adviceOn),
  }),
  advicePhase: t.field({
    type: AdvicePhaseType,
    nullable: true,
    description: "Null where no adviser was asked.",
    ...shown("SCREENING", null, advicePhase),
  }),
  parallelProcedures: t.field({
    type: [ParallelProcedureType],
    description: "Duties that run beside it.",
    ...shown("FLAGS", [], parallelProceduresInView),
  }),
  involvedStaff: t.field({
    type: [StaffMemberType],
    description:
      "Who were involved in the conduct and therefore see no more than a respondent does (Awb 9:7(1)).",
    ...shown("SCREENING", [], ({ complaint }) => [...complaint.involvedStaff]),
  }),
  namedCoordinators: t.field({
    type: [StaffMemberType],
    description:
      "Coordinators whom it seems to be about, by the answer on the form or by name; they see nothing of it until somebody else cleared it (Awb 9:7).",
    ...shown("SCREENING", [], ({ complaint }) => [...complaint.namedCoordinators]),
  }),
  possibleDuplicates: t.field({
    type: [DuplicateType],
    description:
      "Other complaints that may be the same: same complainant, near in time. Only those the viewer may see.",
    extensions: { fieldGroup: "SCREENING" },
    complexity: 10,
    resolve: (dossier, _, context) =>
      dossier.shows("SCREENING") && context.session?.kind === "STAFF"
        ? readDuplicates(context, context.session, dossier.complaint)
        : [],
  }),
  jointlyHandled: t.field({
    type: [DuplicateType],
    description: "Complaints of others that are handled together with it. Only those the viewer may see.",
    extensions: { fieldGroup: "SCREENING" },
    // Seldom more than two or three, and none is read where there is none.
    complexity: { field: 5, multiplier: 3 },
    resolve: (dossier, _, { system, session, now }) =>
      dossier.shows("SCREENING") && session?.kind === "STAFF"
        ? readJointlyHandled(system, session, dossier.complaint, now)
        : [],
  }),
  mergedInto: t.field({
    type: ComplaintType,
    nullable: true,
    description:
      "The complaint into which this one was merged; null when it was not, or is not the viewer's to see.",
    extensions: { fieldGroup: "SCREENING" },
    complexity: 50,
    resolve: async (dossier, _, context) => {
      const { mergedInto } = dossier.complaint;
      if (!mergedInto || !dossier.shows("SCREENING")) return null;
      return (await loadDossier({ ...context, actor: dossier.actor }, mergedInto)) ?? null;
    },
  }),
}));

function adviceOn({ complaint, context }: Dossier) {
  if (!complaint.screening) return [];
  const { lodgedOn, complainants } = complaint;
  const anonymous = complainants.every(({ identified }) => !identified);
  return [...screen(complaint.screening, { lodgedOn, settings: context.newestSettings, anonymous })];
}

async function advicePhase(dossier: Dossier): Promise<AdvicePhase | null> {
  const { advice } = dossier.complaint;
  return advice ? { ...advice, report: await dossier.text(advice.report) } : null;
}

function parallelProceduresInView(dossier: Dossier): Promise<ParallelProcedureInView[]> {
  return Promise.all(
    dossier.complaint.parallelProcedures.map(async (procedure) => ({
      ...procedure,
      noteText: await dossier.text(procedure.closed?.note),
    })),
  );
}
