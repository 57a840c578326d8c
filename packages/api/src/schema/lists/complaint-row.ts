import { amsterdamDay, shows, type TermKind, turnOnDay } from "@gehoor/domain";
import { deadlineState, NEVER } from "../../reads/worklist/worklist-conditions.ts";
import { DUTY } from "../../reads/worklist/worklist-question.ts";
import type { WorklistRow } from "../../reads/worklist/worklist-row.ts";
import { builder } from "../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { AboutEnum, ChannelEnum, StatusEnum, SubjectEnum, ViewEnum } from "../codes/complaint-codes.ts";
import { OutcomeEnum } from "../codes/decision-codes.ts";
import { TermKindEnum } from "../codes/term-codes.ts";
import { DeadlineStateEnum } from "../codes/worklist-codes.ts";
import { firstLine } from "../complaint/first-line.ts";
import { exposed, is } from "../exposed.ts";
import { DepartmentType, StaffMemberType } from "../staff.ts";
import { TurnType, turnInView } from "../turn.ts";

export const ComplaintRowType = builder.objectRef<WorklistRow>("ComplaintRow").implement({
  description:
    "A complaint as a line in a list; what the viewer's view of it hides is null, empty or the unknown code.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "For commands."),
      reference: is("String", "To open it."),
      view: is(ViewEnum, "As what the viewer sees it."),
      status: is(StatusEnum, "Where it stands."),
      channel: is(ChannelEnum, "How it came in."),
      receivedOn: is(DateScalar, "The day of arrival."),
      updatedAt: is(DateTimeScalar, "When something last happened in it."),
    }),
    startsOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "d0 of the statutory terms; null while an oral complaint is not confirmed.",
      resolve: (row) => (showsTerms(row) ? row.startsOn : null),
    }),
    subject: t.field({
      type: SubjectEnum,
      description: "What its first part is about.",
      resolve: (row) => (shows(row.view, "PARTS") ? row.subject : "OTHER"),
    }),
    about: t.field({
      type: AboutEnum,
      description: "Whom it is about.",
      resolve: (row) => (shows(row.view, "PARTS") ? row.about : "UNKNOWN"),
    }),
    summary: t.string({
      nullable: true,
      description:
        "The beginning of the first part; null for a respondent, whose copy may be redacted, and once erased.",
      resolve: (row) =>
        row.summary !== null && row.view !== "RESPONDENT" && shows(row.view, "PARTS")
          ? firstLine(row.summary)
          : null,
    }),
    complainantName: t.string({
      nullable: true,
      description:
        "Who complains, or speaks for those who do; null for a respondent, from whom it may be withheld, of who gave none, and once erased.",
      resolve: (row) =>
        row.view !== "RESPONDENT" && shows(row.view, "COMPLAINANT_NAME") ? row.complainantName : null,
    }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: "Null while not known.",
      resolve: (row) => (showsTerms(row) ? row.department : null),
    }),
    handler: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Null while nobody was assigned.",
      resolve: (row) => (showsTerms(row) ? row.handler : null),
    }),
    proposedHandler: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Asked to handle it and has not answered; null when nobody is, or not shown.",
      resolve: (row) => (shows(row.view, "ASSIGNMENT") ? row.proposedHandler : null),
    }),
    decisionDueOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "The last day on which the answer is in time.",
      resolve: (row) => (showsTerms(row) ? row.decisionDueOn : null),
    }),
    nextDueOn: t.field({
      type: DateScalar,
      nullable: true,
      description:
        "The duty that counts now; null when none runs. A missed target of the municipality's own no longer does.",
      resolve: (row) => nextDuty(row)?.on ?? null,
    }),
    nextDueKind: t.field({
      type: TermKindEnum,
      nullable: true,
      description: "Which duty that is; null when none runs.",
      resolve: (row) => nextDuty(row)?.kind ?? null,
    }),
    daysLeft: t.int({
      nullable: true,
      description: "Calendar days from today until that duty is due; negative when past.",
      resolve: (row, _, { now }) => {
        const next = nextDuty(row);
        return next ? amsterdamDay(now).until(next.on, { largestUnit: "day" }).days : null;
      },
    }),
    deadlineState: t.field({
      type: DeadlineStateEnum,
      description: "How near that is.",
      resolve: (row, _, { now }) => deadlineState(nextDuty(row)?.on ?? NEVER, amsterdamDay(now)),
    }),
    missedKind: t.field({
      type: TermKindEnum,
      nullable: true,
      description:
        "A target of the municipality's own that is past and still owed, beside the duty that counts now; null for none.",
      resolve: (row, _, { now }) => missedTarget(row, amsterdamDay(now))?.kind ?? null,
    }),
    missedOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "The last day of that target; null for none.",
      resolve: (row, _, { now }) => missedTarget(row, amsterdamDay(now))?.on ?? null,
    }),
    turn: t.field({
      type: TurnType,
      description: "Who has the ball.",
      resolve: (row, _, { now }) => {
        const staffId = holderOf(row)?.id;
        const turn = { holder: row.turn, task: row.task, untilOn: row.turnUntilOn ?? undefined, staffId };
        return turnInView(turnOnDay(turn, amsterdamDay(now)), row.view);
      },
    }),
    urgent: t.boolean({
      description: "Danger to somebody.",
      resolve: (row) => shows(row.view, "FLAGS") && row.urgent,
    }),
    restricted: t.boolean({
      description: "Read only by who works on it.",
      resolve: (row) => shows(row.view, "FLAGS") && row.restricted,
    }),
    escalated: t.boolean({
      description: "Shared with or escalated to the ombudsman.",
      resolve: (row) => shows(row.view, "OMBUDSMAN_THREAD") && row.escalated,
    }),
    sealedSinceOn: t.field({
      type: DateScalar,
      nullable: true,
      description:
        "Since when it was shared with the ombudsman's liaison, who has not opened it; null otherwise.",
      resolve: (row) => (shows(row.view, "DOSSIER_SHARE") ? row.sealedSinceOn : null),
    }),
    endedOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "Null while open.",
      resolve: (row) => (shows(row.view, "OUTCOME") ? row.endedOn : null),
    }),
    retention: t.string({
      nullable: true,
      description: "The class of the Selectielijst gemeenten 2020, such as 13.1; null while open.",
      resolve: (row) => (shows(row.view, "HISTORY") ? row.retention : null),
    }),
    destroyableFromOn: t.field({
      type: DateScalar,
      nullable: true,
      description:
        "First day on which it may be destroyed; null while open, when kept for good, and while held.",
      resolve: (row) => (shows(row.view, "HISTORY") ? row.destroyableFromOn : null),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      nullable: true,
      description: "Null when it ended without an answer, or not yet.",
      resolve: (row) => (shows(row.view, "OUTCOME") ? row.outcome : null),
    }),
  }),
});

/** With whom by name the turn lies, as the domain's turn says. */
function holderOf({ task, turn, handler, proposedHandler }: WorklistRow) {
  if (task === "DECLARE") return proposedHandler;
  return task === "HANDLE" || turn === "COMPLAINANT" ? handler : undefined;
}

function showsTerms({ view }: WorklistRow): boolean {
  return shows(view, "DEADLINES");
}

/** A target is inner business, and of no account once the complaint has ended. */
function missedTarget(
  { view, endedOn, targetDueOn, targetDueKind }: WorklistRow,
  todayOn: Temporal.PlainDate,
): { readonly on: Temporal.PlainDate; readonly kind: TermKind } | undefined {
  if (!targetDueOn || !targetDueKind || endedOn || !shows(view, DUTY) || !shows(view, "DEADLINES"))
    return undefined;
  return Temporal.PlainDate.compare(targetDueOn, todayOn) < 0
    ? { on: targetDueOn, kind: targetDueKind }
    : undefined;
}

/** Who is complained about, or asked to handle it, sees the term for the answer only; what is aimed at inside is not theirs. */
function nextDuty(
  row: WorklistRow,
): { readonly on: Temporal.PlainDate; readonly kind: TermKind } | undefined {
  if (!showsTerms(row)) return undefined;
  if (!shows(row.view, DUTY)) return row.endedOn ? undefined : { on: row.decisionDueOn, kind: "DECISION" };
  return row.nextDueKind ? { on: row.nextDueOn, kind: row.nextDueKind } : undefined;
}
