import { submissionInput } from "@gehoor/api/testing/some-input";
import { byId, type GehoorAsking } from "./gehoor-asking.ts";
import type { Question } from "./question.ts";

/** A complaint is sent in, each a form of its own, by somebody else, from somewhere else. */
export function submissionAskings(gehoor: GehoorAsking): Question["askings"] {
  const { complainant } = submissionInput();
  const input = submissionInput({
    idempotencyKey: "{{uuid}}",
    complainant: { ...Object(complainant), email: "{{uuid}}@bewoner.example" },
  });
  const body = JSON.stringify({ ...byId(gehoor.documentId("SubmitComplaint")), variables: { input } });
  return {
    raw: { path: "/raw/submit", requests: [{ headers: {}, body }] },
    gehoor: { path: "/graphql", requests: [{ headers: gehoor.headers(undefined), body }] },
  };
}
