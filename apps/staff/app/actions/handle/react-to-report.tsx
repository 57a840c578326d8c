import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { reactToReportInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/react-to-report.ts";

const ReactToReport = graphql(
  `mutation ReactToReport($input: ReactToReportInput!) { outcome: reactToReport(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ remarks: longText(reactToReportInput.remarks).optional() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "REACT_TO_REPORT");

export const action = perform({
  type: "REACT_TO_REPORT",
  form: form,
  document: ReactToReport,
  input: ({ remarks }, target) => ({ ...target, remarks: remarks ?? null }),
});

/** The person complained about reacts to the report of a hearing; an empty box says that there is nothing to remark. */
export default oneTextPage({
  name: "remarks",
  most: reactToReportInput.remarks,
  question: { nl: "Uw opmerkingen, als u die hebt", en: "Your remarks, if any" },
  optional: true,
});
