import { expect, it } from "vitest";
import type { Code } from "../words/code.ts";
import { registersComplaints, registersRequests, seesCases, worksOnCases } from "./roles.ts";

it.each<[Code<"Role">[], boolean, boolean]>([
  [[], false, false],
  [["MANAGER", "PRIVACY_OFFICER", "ADMINISTRATOR"], false, false],
  [["INTAKE"], true, false],
  [["RECORDS_MANAGER"], true, false],
  [["LIAISON"], true, true],
  [["INTAKE", "HANDLER"], true, true],
])("%s: sees cases %s, has cases waiting %s", (roles, sees, waits) => {
  expect([seesCases(roles), worksOnCases(roles)]).toEqual([sees, waits]);
});

it.each<[Code<"Role">[], boolean, boolean]>([
  [[], false, false],
  [["MANAGER"], false, false],
  [["HANDLER"], false, false],
  [["LIAISON"], false, true],
  [["INTAKE"], true, true],
  [["COORDINATOR"], true, true],
])("%s: registers complaints %s, requests to the ombudsman %s", (roles, complaints, requests) => {
  expect([registersComplaints(roles), registersRequests(roles)]).toEqual([complaints, requests]);
});
