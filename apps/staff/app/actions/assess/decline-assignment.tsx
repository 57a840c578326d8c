import { CheckboxGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { declineAssignmentInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { DefinitionList } from "@gehoor/web/shell/definition-list.tsx";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { loadAssignment } from "../../commands/assignment.server.ts";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { perform } from "../../commands/perform.server.ts";
import { lines, yesOrNo } from "../../forms/code-schema.server.ts";
import { YesNoField } from "../../forms/yes-no-field.tsx";
import type { Route } from "./+types/decline-assignment.ts";

const DeclineAssignment = graphql(
  `mutation DeclineAssignment($input: DeclineAssignmentInput!) { outcome: declineAssignment(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({ involved: yesOrNo(), respondents: lines(), reason: longText(declineAssignmentInput.reason) });

export const loader = (args: Route.LoaderArgs) => loadAssignment(args, "DECLINE_ASSIGNMENT");

export const action = perform({
  type: "DECLINE_ASSIGNMENT",
  form: form,
  document: DeclineAssignment,
  input: ({ involved, respondents, reason }, target) => ({
    ...target,
    involved,
    respondents: involved && respondents.length > 0 ? respondents : null,
    reason,
  }),
  refusedAt: { NO_SUCH_RESPONDENT: "respondents" },
});

/** Who is asked to handle the complaint does not do so: whether because of the own involvement, and why. */
export default function DeclineAssignmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { about, conductOf } = loaderData;
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      before={<DefinitionList items={about} />}
    >
      <YesNoField name="involved" label={t.involved} yes={t.yes} no={t.no} />
      {conductOf.length > 1 && (
        <CheckboxGroup
          name="respondents"
          label={t.respondents}
          hint={t.respondentsHint}
          options={conductOf}
          optional
        />
      )}
      <TextAreaField
        name="reason"
        most={declineAssignmentInput.reason}
        label={t.reason}
        hint={t.reasonHint}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    involved: "Was u betrokken bij de gedraging?",
    yes: "Ja, ik was betrokken",
    no: "Nee, er is een andere reden",
    respondents: "Bij de gedraging van wie?",
    respondentsHint: "Alleen als u betrokken was. Kiest u niemand, dan geldt het voor allen.",
    reason: "Waarom behandelt u de klacht niet?",
    reasonHint: "De coördinator leest dit en vraagt iemand anders.",
  },
  en: {
    involved: "Were you involved in the conduct?",
    yes: "Yes, I was involved",
    no: "No, there is another reason",
    respondents: "In whose conduct?",
    respondentsHint: "Only if you were involved. If you choose nobody, it holds for all of them.",
    reason: "Why do you not handle the complaint?",
    reasonHint: "The coordinator reads this and asks somebody else.",
  },
});
