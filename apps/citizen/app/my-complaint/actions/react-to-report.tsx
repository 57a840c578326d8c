import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import { longText } from "@gehoor/web/forms/reading/schemas.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { reactToReportInput } from "@gehoor/web/graphql/text-limits.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/react-to-report.ts";
import { Quoted } from "./quoted.tsx";

const ReactToReportQuery = graphql(
  `query ReactToReportQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      hearings { side report }
      awaitedReactions { you untilOn }
    }
  }`,
  [ActionAvailabilityFields],
);

const ReactToReport = graphql(
  `mutation ReactToReport($input: ReactToReportInput!) { outcome: reactToReport(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Reageer op het verslag",
    report: "Het verslag van het gesprek met u:",
    until: (facts: { day: string }) => `Tot en met ${facts.day} wachten wij met ons oordeel.`,
    remarks: "Uw opmerkingen",
    hint: "Het verslag blijft zoals het is. Uw opmerkingen bewaren wij erbij. Klopt alles? Laat dit dan leeg en verstuur het: dan kunnen wij verder.",
    send: "Verstuur uw reactie",
  },
  en: {
    title: "React to the report",
    report: "The report of the conversation with you:",
    until: (facts) => `Until ${facts.day} we wait with our judgement.`,
    remarks: "Your remarks",
    hint: "The report stays as it is. We keep your remarks with it. Is everything right? Leave this empty and send it: then we can go on.",
    send: "Send your reaction",
  },
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(ReactToReportQuery, params)).complaint);
  const own = complaint.awaitedReactions.find(({ you }) => you);
  return {
    availability: availabilityOf(complaint, language, "REACT_TO_REPORT"),
    report: complaint.hearings.find(({ side }) => side === "COMPLAINANT")?.report,
    until: own?.untilOn && dayWords(language).long(own.untilOn),
  };
}

export async function action(args: Route.ActionArgs) {
  const { api } = requestContext(args.context);
  const form = await readCommand(
    args,
    z.object({ remarks: longText(reactToReportInput.remarks).optional() }),
  );
  if (!form.ok) return form.again;
  const input = { ...form.target, remarks: form.values.remarks ?? null };
  return form.run(ReactToReport, input, {
    flash: "reaction",
    already: async () =>
      (await api.query(ReactToReportQuery, args.params)).complaint?.awaitedReactions.every(
        ({ you }) => !you,
      ) ?? false,
  });
}

export default function ReactToReportPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, report, until } = loaderData;
  return (
    <ActionPage title={t.title} availability={availability} state={actionData}>
      {report && <Quoted above={t.report}>{report}</Quoted>}
      {until && <p className="m-intro">{t.until({ day: until })}</p>}
      <CommandForm availability={availability} state={actionData}>
        <TextAreaField
          name="remarks"
          most={reactToReportInput.remarks}
          label={t.remarks}
          hint={t.hint}
          rows={6}
          optional
        />
        <SubmitButton>{t.send}</SubmitButton>
      </CommandForm>
    </ActionPage>
  );
}
