import type { Complaint } from "@gehoor/domain";
import { openComplaint } from "../../complaints/writing/open-complaint.ts";
import type { OpenRequest } from "../../complaints/writing/open-request.ts";
import { someSubmission } from "../sample-requests.ts";
import type { TestSystem } from "../test-system.ts";

/** A complaint as it was taken in, with the access code of who sent it. Fails when the rules refuse it. */
export async function openedComplaint(
  system: TestSystem,
  request: OpenRequest = someSubmission(),
): Promise<{ readonly complaint: Complaint; readonly accessCode: string }> {
  const opened = await openComplaint(system, request);
  if (opened.outcome !== "DONE") throw new Error(opened.refusal.code);
  return { complaint: opened.complaint, accessCode: opened.accessCode ?? "" };
}
