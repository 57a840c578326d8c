import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { RadioGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { readForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { line, longText } from "@gehoor/web/forms/reading/schemas.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { renewAccessCodeInput } from "@gehoor/web/graphql/text-limits.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { z } from "zod";
import { casePath } from "../commands/action-path.ts";
import { RefusalFields } from "../commands/command-outcome.ts";
import { partyOptions } from "../forms/case-options.server.ts";
import { Path } from "../frame/path.tsx";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import type { Route } from "./+types/access-code.ts";

const Parties = graphql(`
  query PartiesForCode($reference: String!) {
    complaint(reference: $reference) {
      id
      complainants { partyId name }
      representative { partyId name }
    }
  }
`);

const RenewAccessCode = graphql(
  `
  mutation RenewAccessCode($input: RenewAccessCodeInput!) {
    renewed: renewAccessCode(input: $input) {
      __typename
      ... on RenewedAccessCode { accessCode }
      ... on Refused { refusal { ...RefusalFields } }
      ... on InvalidInput { problems { code } }
    }
  }
`,
  [RefusalFields],
);

const form = z.object({ partyId: line(), identityCheck: longText(renewAccessCodeInput.identityCheck) });

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const { complaint } = await api.query(Parties, { reference: params.reference });
  if (!complaint) throw api.notFound();
  const { complainants, representative } = complaint;
  return {
    reference: params.reference,
    people: partyOptions(representative ? [...complainants, representative] : complainants, language),
  };
}

/** The code is in the answer to this one request only: nothing keeps it, so it is shown once. */
export async function action(args: Route.ActionArgs) {
  const { api, language } = requestContext(args.context);
  const sent = await readForm(args, form);
  if (!sent.ok) return sent.again;
  const { complaint } = await api.query(Parties, { reference: args.params.reference });
  if (!complaint) throw api.notFound();
  const { renewed } = await api.mutate(RenewAccessCode, {
    input: { complaintId: complaint.id, ...sent.values },
  });
  switch (renewed.__typename) {
    case "RenewedAccessCode":
      return { accessCode: renewed.accessCode, mistakes: [], typed: {} };
    case "Refused": {
      const { words, article } = refusalWords(renewed.refusal, language);
      return sent.refuse({ name: undefined, message: `${words} (${article})` });
    }
    case "InvalidInput":
      return sent.refuse({
        name: undefined,
        message: inputProblemTexts[language][renewed.problems[0]?.code ?? "INVALID"],
      });
    case "NotFound":
      throw api.notFound();
  }
}

/** A new access code for somebody who lost it, after checking who it is. */
export default function AccessCode({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { reference, people } = loaderData;
  const code = actionData && "accessCode" in actionData ? actionData.accessCode : undefined;
  return (
    <>
      <Path>
        <PageLink to={casePath(reference)}>{reference}</PageLink>
      </Path>
      <ErrorSummary state={actionData} />
      <PageTitle errors={mistakeCount(actionData)}>{t.title}</PageTitle>
      {people.length === 0 && !code && <p>{t.notYours}</p>}
      {code ? (
        <Banner kind="success" title={t.made}>
          <p className="s-code">{code}</p>
          <p>{t.once}</p>
          <PageLink to={casePath(reference)}>{t.back}</PageLink>
        </Banner>
      ) : (
        people.length > 0 && (
          <>
            <p className="s-effect">{t.effect}</p>
            <ActionForm
              state={actionData}
              initial={{ partyId: people.length === 1 ? people[0]?.value : undefined }}
            >
              <RadioGroup name="partyId" label={t.who} options={people} />
              <TextAreaField
                name="identityCheck"
                most={renewAccessCodeInput.identityCheck}
                label={t.check}
                hint={t.checkHint}
                rows={3}
              />
              <div className="g-actions">
                <SubmitButton>{t.send}</SubmitButton>
                <PageLink to={casePath(reference)}>{t.back}</PageLink>
              </div>
            </ActionForm>
          </>
        )
      )}
    </>
  );
}

const texts = wordTexts({
  title: { nl: "Nieuwe toegangscode", en: "New access code" },
  notYours: {
    nl: "Een nieuwe code geeft de klachtencoördinator, of wie deze klacht invoerde.",
    en: "The complaints coordinator gives a new code, or whoever entered this complaint.",
  },
  effect: {
    nl: "De oude code werkt daarna niet meer. Dit wordt vastgelegd.",
    en: "The old code stops working. This is recorded.",
  },
  who: { nl: "Voor wie?", en: "For whom?" },
  check: { nl: "Hoe hebt u vastgesteld wie dit is?", en: "How did you establish who this is?" },
  checkHint: {
    nl: "Bijvoorbeeld: legitimatie gezien aan de balie, of teruggebeld op het bekende nummer.",
    en: "For example: saw identification at the desk, or called back on the known number.",
  },
  send: { nl: "Maak een nieuwe code", en: "Make a new code" },
  made: { nl: "De nieuwe toegangscode", en: "The new access code" },
  once: {
    nl: "Geef deze code nu door of schrijf hem op. De code is hierna nergens meer te zien.",
    en: "Pass this code on now or write it down. It cannot be seen again.",
  },
  back: { nl: "Terug naar de zaak", en: "Back to the case" },
});
