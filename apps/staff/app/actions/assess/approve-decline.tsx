import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { DefinitionList } from "@gehoor/web/shell/definition-list.tsx";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { ReadFirst } from "../../commands/read-first.tsx";
import { Day, DayWordsProvider } from "../../days/day.tsx";
import { dayTable } from "../../days/day-table.server.ts";
import { subjectTexts } from "../../words/intake.texts.ts";
import { declineTexts } from "../../words/outcome.texts.ts";
import type { Route } from "./+types/approve-decline.ts";

const ApproveDecline = graphql(
  `mutation ApproveDecline($input: ApproveDeclineInput!) { outcome: approveDecline(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const Proposal = graphql(`
  query DeclineProposal($reference: String!) {
    complaint(reference: $reference) {
      decline { parts ground otherGrounds reasons earlierReference reviewOn proposedBy { name } }
      deadlines { kind dueOn }
    }
  }
`);

export async function loader(args: Route.LoaderArgs) {
  const { api, language } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "APPROVE_DECLINE"),
    api.query(Proposal, { reference: args.params.reference }),
  ]);
  const dueOn = complaint?.deadlines.find(({ kind }) => kind === "DECLINE_NOTICE")?.dueOn;
  return {
    ...facts,
    decline: complaint?.decline,
    dueOn,
    words: dayTable(complaint, facts.todayOn, language),
  };
}

export const action = perform({
  type: "APPROVE_DECLINE",
  form: nothingAsked,
  document: ApproveDecline,
  input: (_, target) => target,
});

/** What was proposed, by whom and until when the letter can leave. */
export default function ApproveDeclinePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const grounds = useTexts(declineTexts);
  const subjects = useTexts(subjectTexts);
  const { decline, dueOn, words, reference, parts } = loaderData;
  const named = parts.filter(({ number }) => decline?.parts?.includes(number));
  const proposal = decline && (
    <DayWordsProvider value={words}>
      <DefinitionList
        items={[
          { term: t.by, description: decline.proposedBy?.name },
          {
            term: t.parts,
            description:
              named.map(({ number, subject }) => `${number}. ${subjects[subject]}`).join("; ") || t.whole,
          },
          {
            term: t.ground,
            description: [decline.ground, ...decline.otherGrounds]
              .map((ground) => grounds[ground])
              .join("; "),
          },
          { term: t.reasons, description: <span className="s-typed">{decline.reasons}</span> },
          { term: t.earlier, description: decline.earlierReference },
          { term: t.review, description: decline.reviewOn && <Day on={decline.reviewOn} as="long" /> },
          { term: t.until, description: dueOn && <Day on={dueOn} as="long" /> },
        ]}
      />
      <ReadFirst reference={reference} otherwise="DROP_DECLINE" />
    </DayWordsProvider>
  );
  return <ActionPage loaderData={loaderData} actionData={actionData} labels={t} before={proposal} />;
}

const texts = defineTexts({
  nl: {
    by: "Voorgesteld door",
    parts: "Onderdelen",
    whole: "de hele klacht",
    ground: "Grond (9:8)",
    reasons: "Redenen in de brief",
    earlier: "Eerdere klacht",
    review: "Opnieuw bekijken op",
    until: "Brief weg vóór of op",
  },
  en: {
    by: "Proposed by",
    parts: "Parts",
    whole: "the whole complaint",
    ground: "Ground (9:8)",
    reasons: "Reasons in the letter",
    earlier: "Earlier complaint",
    review: "Review on",
    until: "Letter to leave by",
  },
});
