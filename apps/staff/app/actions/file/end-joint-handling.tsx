import { line } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadWithOther } from "../../commands/other-complaint.server.ts";
import { otherComplaintPage } from "../../commands/other-complaint-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/end-joint-handling.ts";

const EndJointHandling = graphql(
  `mutation EndJointHandling($input: EndJointHandlingInput!) { outcome: endJointHandling(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ withReference: line() });

export const loader = (args: Route.LoaderArgs) => loadWithOther(args, "END_JOINT_HANDLING", "met");

export const action = perform({
  type: "END_JOINT_HANDLING",
  form: form,
  document: EndJointHandling,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: {
    NOT_JOINT: "withReference",
  },
});

/** Lets this complaint go on by itself again. */
export default otherComplaintPage({
  name: "withReference",
  question: {
    nl: {
      label: "Kenmerk van de andere klacht",
      hint: "De klacht waarmee deze nu samen wordt behandeld.",
    },
    en: {
      label: "Reference of the other complaint",
      hint: "The complaint with which this one is handled now.",
    },
  },
});
