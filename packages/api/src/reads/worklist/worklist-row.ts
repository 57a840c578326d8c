import type {
  About,
  Channel,
  ComplaintId,
  Outcome,
  RetentionClass,
  StaffId,
  Status,
  Subject,
  TermKind,
  TurnHolder,
  TurnTask,
} from "@gehoor/domain";
import type { DepartmentRow } from "../staff/departments.ts";
import type { ListedView } from "../visibility.ts";

interface StaffOnRow {
  readonly id: StaffId;
  readonly name: string;
  readonly active: boolean;
}

/** A complaint as a line, as the projection has it; what its view hides is still in it and is left out by the schema. */
export interface WorklistRow {
  readonly id: ComplaintId;
  readonly view: ListedView;
  readonly reference: string;
  readonly status: Status;
  readonly channel: Channel;
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate | null;
  readonly subject: Subject;
  readonly about: About;
  readonly summary: string | null;
  readonly complainantName: string | null;
  readonly department: DepartmentRow | null;
  readonly handler: StaffOnRow | null;
  /** Asked to handle it, and has not answered. */
  readonly proposedHandler: StaffOnRow | null;
  readonly decisionDueOn: Temporal.PlainDate;
  readonly nextDueOn: Temporal.PlainDate;
  readonly nextDueKind: TermKind | null;
  readonly targetDueOn: Temporal.PlainDate | null;
  readonly targetDueKind: TermKind | null;
  readonly turn: TurnHolder;
  readonly task: TurnTask;
  readonly turnUntilOn: Temporal.PlainDate | null;
  readonly urgent: boolean;
  readonly restricted: boolean;
  readonly escalated: boolean;
  readonly sealedSinceOn: Temporal.PlainDate | null;
  readonly endedOn: Temporal.PlainDate | null;
  readonly outcome: Outcome | null;
  readonly retention: RetentionClass | null;
  readonly destroyableFromOn: Temporal.PlainDate | null;
  readonly updatedAt: Temporal.Instant;
}
