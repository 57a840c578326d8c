import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { recordOmbudsmanReportInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn, codesIn } from "../../forms/code-schema.server.ts";
import { NormFields } from "../../forms/norm-fields.tsx";
import { optionsOf } from "../../words/choice-options.ts";
import { normTexts } from "../../words/norm.texts.ts";
import { verdictTexts } from "../../words/ombudsman.texts.ts";
import type { Route } from "./+types/record-ombudsman-report.ts";

const RecordOmbudsmanReport = graphql(
  `mutation RecordOmbudsmanReport($input: RecordOmbudsmanReportInput!) { outcome: recordOmbudsmanReport(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    verdict: codeIn(verdictTexts.nl),
    norms: codesIn(normTexts.nl),
    text: longText(recordOmbudsmanReportInput.text),
    recommendations: z.array(longText(recordOmbudsmanReportInput.recommendations).optional()).default([]),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_OMBUDSMAN_REPORT");

export const action = perform({
  type: "RECORD_OMBUDSMAN_REPORT",
  form: form,
  document: RecordOmbudsmanReport,
  input: ({ recommendations, ...report }, target) => ({
    ...target,
    ...report,
    recommendations: recommendations.filter((one) => one !== undefined),
  }),
  refusedAt: { NORM_MISSING: "norms" },
});

/** Verdict, violated norms, report and recommendations. */
export default function RecordOmbudsmanReportPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="verdict" label={t.verdict} options={optionsOf(useTexts(verdictTexts))} />
      <NormFields name="norms" label={t.norms} hint={t.normsHint} optional="depends" />
      <TextAreaField name="text" most={recordOmbudsmanReportInput.text} label={t.text} rows={14} />
      {[0, 1, 2, 3, 4].map((at) => (
        <TextAreaField
          key={at}
          name={`recommendations[${at}]`}
          most={recordOmbudsmanReportInput.recommendations}
          label={t.recommendation({ number: at + 1 })}
          rows={3}
          optional
        />
      ))}
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    verdict: "Oordeel van de ombudsman",
    norms: "Geschonden normen",
    normsHint: "Nodig bij niet behoorlijk (9:36 lid 2).",
    text: "Rapport",
    recommendations: "Aanbevelingen",
    recommendation: (facts: { number: number }) => `Aanbeveling ${facts.number}`,
  },
  en: {
    verdict: "Verdict of the ombudsman",
    norms: "Violated norms",
    normsHint: "Needed if not proper (9:36(2)).",
    text: "Report",
    recommendations: "Recommendations",
    recommendation: (facts) => `Recommendation ${facts.number}`,
  },
});
