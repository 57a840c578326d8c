import {
  type Channel,
  type DepartmentId,
  type FieldGroup,
  parseReference,
  type StaffId,
  type Status,
  type Subject,
} from "@gehoor/domain";
import type { PageQuestion } from "../page-question.ts";

export const deadlineStates = ["LATE", "THIS_WEEK", "LATER", "NONE"] as const;
export type DeadlineState = (typeof deadlineStates)[number];
export const complaintOrderFields = ["NEXT_DUE", "RECEIVED", "UPDATED", "REFERENCE"] as const;
export type ComplaintOrderField = (typeof complaintOrderFields)[number];
export const orderDirections = ["ASC", "DESC"] as const;
export type OrderDirection = (typeof orderDirections)[number];

/** What a list is narrowed to; undefined for no narrowing, of several values any. */
export interface WorklistFilter {
  readonly status?: readonly Status[] | undefined;
  readonly departmentId?: readonly DepartmentId[] | undefined;
  readonly handlerId?: readonly StaffId[] | undefined;
  readonly unassigned?: boolean | undefined;
  readonly subject?: readonly Subject[] | undefined;
  readonly channel?: readonly Channel[] | undefined;
  readonly deadline?: readonly DeadlineState[] | undefined;
  readonly targetMissed?: boolean | undefined;
  readonly open?: boolean | undefined;
  readonly urgent?: boolean | undefined;
  readonly escalated?: boolean | undefined;
  readonly sealed?: boolean | undefined;
  readonly destroyable?: boolean | undefined;
  readonly handlerAway?: boolean | undefined;
  readonly waitingForComplainant?: boolean | undefined;
  readonly mine?: boolean | undefined;
  readonly aboutMe?: boolean | undefined;
  readonly search?: string | undefined;
}

export interface WorklistQuestion {
  readonly filter: WorklistFilter;
  readonly order: { readonly field: ComplaintOrderField; readonly direction: OrderDirection };
  readonly page: PageQuestion;
}

/** What shows the next duty: it may be an inner target, which the person complained about does not see. */
export const DUTY = "FLAGS" satisfies FieldGroup;

/** What shows a complaint's messages and who is complained about: their words are searched only where both can be read. */
export const INNER = ["MESSAGES", "RESPONDENTS"] as const satisfies readonly FieldGroup[];

/** What a filter asks about: a complaint whose view hides that is not found by it. */
const asksAbout = {
  departmentId: "DEADLINES",
  handlerId: "DEADLINES",
  unassigned: "DEADLINES",
  deadline: DUTY,
  targetMissed: DUTY,
  waitingForComplainant: "FLAGS",
  handlerAway: "ASSIGNMENT",
  mine: "ASSIGNMENT",
  subject: "PARTS",
  urgent: "FLAGS",
  escalated: "OMBUDSMAN_THREAD",
  sealed: "DOSSIER_SHARE",
  destroyable: "HISTORY",
  search: "CONTACT_DATA",
} as const satisfies Partial<Record<keyof WorklistFilter, FieldGroup>>;

export function aspectsAsked(filter: WorklistFilter): readonly FieldGroup[] {
  // A reference tells nothing that the line itself does not.
  const { search, ...rest } = filter;
  const asked = search !== undefined && parseReference(search) ? rest : filter;
  return Object.entries(asksAbout).flatMap(([name, group]) =>
    Object.entries(asked).some(([key, value]) => key === name && value !== undefined) ? [group] : [],
  );
}
