import type { Office } from "../complaint/codes.ts";
import type { Department, Organisation, RoutableStaff } from "./organisation.ts";
import type { RouteReason } from "./route-reason.ts";
import type { RouteSubject } from "./route-subject.ts";

/** People who can be asked at the same step, and why. */
export interface RouteStep {
  readonly people: readonly RoutableStaff[];
  readonly reason: RouteReason;
}

/**
 * Who handles, step by step: the next step counts when nobody of the one before is free (Awb 9:7, and the page's
 * promise: about a civil servant the responsible head of department or a director, about an administrator the board).
 */
export function handlerSteps(
  subject: RouteSubject,
  department: Department | undefined,
  organisation: Organisation,
): readonly RouteStep[] {
  const { staff } = organisation;
  const holding = (...offices: readonly Office[]) => staff.filter(({ office }) => offices.includes(office));
  const person = (id: string | undefined) => staff.filter(({ staffId }) => staffId === id);
  const directors: readonly RouteStep[] = [
    { people: person(department?.directorId), reason: "DIRECTOR" },
    { people: holding("DIRECTOR", "SECRETARY"), reason: "DIRECTOR" },
  ];
  switch (subject) {
    case "EMPLOYEE":
      return [{ people: person(department?.headId), reason: "HEAD_OF_DEPARTMENT" }, ...directors];
    case "ORGANISATION":
      return [{ people: person(department?.headId), reason: "HEAD_OF_PROCESS" }, ...directors];
    case "BBS":
      return [{ people: person(department?.headId), reason: "BBS_HANDLER" }, ...directors];
    case "HEAD_OF_DEPARTMENT":
      return directors;
    case "DIRECTOR":
    case "SECRETARY":
      return [
        { people: holding("DIRECTOR", "SECRETARY"), reason: "ANOTHER_DIRECTOR" },
        { people: holding("MAYOR", "ALDERMAN"), reason: "ABOVE_DIRECTORS" },
      ];
    case "ALDERMAN":
      return [{ people: holding("ALDERMAN", "MAYOR"), reason: "BOARD" }];
    case "MAYOR":
      return [
        { people: staff.filter(({ deputyMayor }) => deputyMayor), reason: "DEPUTY_MAYOR" },
        { people: holding("ALDERMAN"), reason: "BOARD" },
      ];
    case "COUNCILLOR":
      return [
        { people: holding("COUNCILLOR"), reason: "PRESIDIUM" },
        { people: holding("REGISTRAR"), reason: "REGISTRY" },
      ];
    case "REGISTRAR":
      return [{ people: holding("COUNCILLOR"), reason: "PRESIDIUM" }];
  }
}

/** Who signs, in order of preference; the mandate itself is the role of signatory. */
export function signatorySteps(subject: RouteSubject, { staff }: Organisation): readonly RouteStep[] {
  const inOrder = (reason: RouteReason, ...offices: readonly Office[]): readonly RouteStep[] =>
    offices.map((office) => ({ people: staff.filter((one) => one.office === office), reason }));
  switch (subject) {
    case "EMPLOYEE":
    case "ORGANISATION":
    case "BBS":
      return inOrder(
        "MANDATED",
        "DIRECTOR",
        "SECRETARY",
        "MAYOR",
        "ALDERMAN",
        "HEAD_OF_DEPARTMENT",
        "EMPLOYEE",
      );
    case "HEAD_OF_DEPARTMENT":
      return inOrder("MANDATED", "DIRECTOR", "SECRETARY", "MAYOR", "ALDERMAN");
    case "DIRECTOR":
    case "SECRETARY":
      return inOrder("MANDATED", "MAYOR", "ALDERMAN", "SECRETARY", "DIRECTOR");
    case "ALDERMAN":
      return inOrder("BOARD", "MAYOR", "ALDERMAN");
    case "MAYOR":
      return inOrder("BOARD", "ALDERMAN");
    case "COUNCILLOR":
    case "REGISTRAR":
      return inOrder("PRESIDIUM", "COUNCILLOR");
  }
}
