import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { DepartmentId, StaffId } from "../ids.ts";
import type { Settings } from "../settings.ts";
import { type Choice, choices } from "./choice.ts";
import type { Organisation } from "./organisation.ts";
import { handlerSteps, signatorySteps } from "./route-steps.ts";
import { concernsBbs, isMixed, responsibleDepartment, routeSubject } from "./route-subject.ts";

/** What the coordinator should know beside the names. */
export const routeNotes = {
  NOBODY_FREE: "Awb 9:7 lid 1",
  NO_SIGNATORY_FREE: "Awb 10:3, 10:12",
  DEPARTMENT_UNKNOWN: "Awb 9:7 lid 1",
  ABOUT_COMPLAINT_HANDLING: "Awb 9:20 lid 2",
} as const;

export type RouteNote = keyof typeof routeNotes;

/** A handler with the person who would sign: always two different people. */
export interface Route {
  readonly handler: Choice;
  readonly signatory: Choice | undefined;
}

/** Assign here; forward to BBS as an authority of its own; or first split what belongs with different handlers. */
export const routeSteps = ["ASSIGN", "FORWARD", "SPLIT"] as const;

export interface RouteSuggestion {
  readonly next: {
    readonly step: (typeof routeSteps)[number];
    readonly article: string;
    /** What is to be split off is another authority's to answer (Awb 2:3). */
    readonly isElsewhere?: true;
  };
  /** Best first; after a split, for the part that stays here. */
  readonly routes: readonly Route[];
  readonly notes: readonly { readonly code: RouteNote; readonly article: string }[];
}

/**
 * Who should handle and who should sign (Awb 9:7). A suggestion with its reasons: the coordinator assigns.
 *
 * @param context `now` decides who is absent, by the day in Europe/Amsterdam
 */
export function suggestRoute(
  complaint: Complaint,
  organisation: Organisation,
  context: { readonly now: Temporal.Instant; readonly settings: Pick<Settings, "bbsIsOwnAuthority"> },
): RouteSuggestion {
  const next = nextStep(complaint, organisation, context.settings);
  if (next.step === "FORWARD") return { next, routes: [], notes: [] };

  const todayOn = amsterdamDay(context.now);
  const subject = routeSubject(complaint, organisation);
  const department = responsibleDepartment(complaint, subject, organisation);
  const handlers = choices(
    handlerSteps(subject, department, organisation),
    "HANDLER",
    complaint,
    organisation,
    todayOn,
  );
  const signatories = choices(
    signatorySteps(subject, organisation),
    "SIGNATORY",
    complaint,
    organisation,
    todayOn,
  );
  const routes = handlers.map((handler) => ({
    handler,
    signatory: signatories.find(({ staffId }) => staffId !== handler.staffId),
  }));

  const needsDepartment = subject === "EMPLOYEE" || subject === "ORGANISATION" || subject === "BBS";
  const notes: readonly (RouteNote | false)[] = [
    routes.length === 0 && "NOBODY_FREE",
    routes.some(({ signatory }) => signatory === undefined) && "NO_SIGNATORY_FREE",
    needsDepartment && department === undefined && "DEPARTMENT_UNKNOWN",
    isAboutComplaintHandling(complaint, organisation) && "ABOUT_COMPLAINT_HANDLING",
  ];
  return {
    next,
    routes,
    notes: notes.filter((code) => code !== false).map((code) => ({ code, article: routeNotes[code] })),
  };
}

/**
 * Whether the route leads to this person: somebody who is free at any of its steps. Where it is not known which department
 * it is about, every head of a department may be the responsible one.
 *
 * @param context as for `suggestRoute`
 */
export function isOnRoute(
  complaint: Complaint,
  asked: { readonly handlerId: StaffId; readonly departmentId: DepartmentId | undefined },
  organisation: Organisation,
  context: Parameters<typeof suggestRoute>[2],
): boolean {
  const { handlerId } = asked;
  const concerned = { ...complaint, departmentId: asked.departmentId ?? complaint.departmentId };
  const { routes, notes } = suggestRoute(concerned, organisation, context);
  if (routes.some(({ handler }) => handler.staffId === handlerId)) return true;
  const person = organisation.staff.find(({ staffId }) => staffId === handlerId);
  return person?.office === "HEAD_OF_DEPARTMENT" && notes.some(({ code }) => code === "DEPARTMENT_UNKNOWN");
}

function nextStep(
  complaint: Complaint,
  organisation: Organisation,
  { bbsIsOwnAuthority }: Pick<Settings, "bbsIsOwnAuthority">,
): RouteSuggestion["next"] {
  const bbs = concernsBbs(complaint, organisation);
  if (isMixed(complaint, organisation))
    return bbs
      ? { step: "SPLIT", article: "Awb 2:3", isElsewhere: true }
      : { step: "SPLIT", article: "Awb 9:12 lid 1" };
  return bbs && bbsIsOwnAuthority
    ? { step: "FORWARD", article: "Awb 2:3" }
    : { step: "ASSIGN", article: "Awb 9:7" };
}

/** About how an earlier complaint was handled, the complainant may go to the ombudsman at once (Awb 9:20(2)). */
function isAboutComplaintHandling(complaint: Complaint, { staff }: Organisation): boolean {
  return complaint.respondents.some((respondent) =>
    staff.some(({ staffId, roles }) => staffId === respondent.staffId && roles.includes("COORDINATOR")),
  );
}
