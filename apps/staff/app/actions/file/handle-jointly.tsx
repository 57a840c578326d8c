import { line } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadWithOther } from "../../commands/other-complaint.server.ts";
import { otherComplaintPage } from "../../commands/other-complaint-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/handle-jointly.ts";

const HandleJointly = graphql(
  `mutation HandleJointly($input: HandleJointlyInput!) { outcome: handleJointly(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ withReference: line() });

export const loader = (args: Route.LoaderArgs) => loadWithOther(args, "HANDLE_JOINTLY", "met");

export const action = perform({
  type: "HANDLE_JOINTLY",
  form: form,
  document: HandleJointly,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: {
    JOINT_WITH_ITSELF: "withReference",
    JOINT_WITH_OPEN: "withReference",
    SAME_COMPLAINANT: "withReference",
    ALREADY_DONE: "withReference",
  },
});

/** Handles this complaint together with that of somebody else. */
export default otherComplaintPage({
  name: "withReference",
  question: {
    nl: { label: "Kenmerk van de andere klacht", hint: "Van iemand anders, over hetzelfde, ook open." },
    en: {
      label: "Reference of the other complaint",
      hint: "Of somebody else, about the same, open too.",
    },
  },
});
