import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import { longText } from "@gehoor/web/forms/reading/schemas.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { reportNotSettledInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/report-not-settled.ts";

const ReportNotSettledQuery = graphql(
  `query ReportNotSettledQuery($reference: String!) {
    complaint(reference: $reference) { ...ActionAvailabilityFields }
  }`,
  [ActionAvailabilityFields],
);

const ReportNotSettled = graphql(
  `mutation ReportNotSettled($input: ReportNotSettledInput!) {
    outcome: reportNotSettled(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Is het toch niet opgelost?",
    intro:
      "Dan gaan wij meteen verder met uw klacht, alsof wij niet waren gestopt. U hoeft niets opnieuw in te vullen.",
    remarks: "Wat is er niet opgelost?",
    send: "Ga verder met mijn klacht",
  },
  en: {
    title: "Has it not been solved after all?",
    intro:
      "Then we go on with your complaint at once, as if we had not stopped. You do not have to fill in anything again.",
    remarks: "What has not been solved?",
    send: "Go on with my complaint",
  },
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  return availabilityOf(
    found(api, (await api.query(ReportNotSettledQuery, params)).complaint),
    language,
    "REPORT_NOT_SETTLED",
  );
}

export async function action(args: Route.ActionArgs) {
  const { api } = requestContext(args.context);
  const form = await readCommand(
    args,
    z.object({ remarks: longText(reportNotSettledInput.remarks).optional() }),
  );
  if (!form.ok) return form.again;
  const input = { ...form.target, remarks: form.values.remarks ?? null };
  return form.run(ReportNotSettled, input, {
    flash: "notSettled",
    already: async () =>
      (await api.query(ReportNotSettledQuery, args.params)).complaint?.status === "IN_HANDLING",
  });
}

export default function ReportNotSettledPage({ loaderData: availability, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage title={t.title} intro={t.intro} availability={availability} state={actionData}>
      <CommandForm availability={availability} state={actionData}>
        <TextAreaField
          name="remarks"
          most={reportNotSettledInput.remarks}
          label={t.remarks}
          rows={4}
          optional
        />
        <SubmitButton>{t.send}</SubmitButton>
      </CommandForm>
    </ActionPage>
  );
}
