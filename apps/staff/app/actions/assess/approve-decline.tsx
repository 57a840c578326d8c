import { DefinitionList } from "@gehoor/web/blocks/definition-list.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { CaseFacts } from "../../commands/action-query.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { ReadFirst } from "../../commands/page/read-first.tsx";
import { runCommand } from "../../commands/run-command.server.ts";
import { Day, DayWordsProvider } from "../../days/day.tsx";
import { dayTable } from "../../days/day-table.server.ts";
import type { DayTable, MomentTable } from "../../days/day-table.ts";
import { subjectTexts } from "../../words/intake.texts.ts";
import { declineTexts } from "../../words/outcome.texts.ts";

const Proposal = graphql(`
  query DeclineProposal($reference: String!) {
    complaint(reference: $reference) {
      decline { parts ground otherGrounds reasons earlierReference reviewOn proposedBy { name } }
      deadlines { kind dueOn }
    }
  }
`);

/** What was proposed, by whom and until when the letter can leave. */
const form = defineForm("APPROVE_DECLINE", {});

type Decline = NonNullable<ResultOf<typeof Proposal>["complaint"]>["decline"];

type Proposed = {
  readonly reference: string;
  readonly decline: Decline | undefined;
  /** The parts it is about; none is the whole complaint. */
  readonly named: CaseFacts["parts"];
  readonly dueOn: string | undefined;
  readonly words: DayTable & MomentTable;
};

function Before({ data: { reference, decline, named, dueOn, words } }: { readonly data: Proposed }) {
  const t = useTexts(texts);
  const grounds = useTexts(declineTexts);
  const subjects = useTexts(subjectTexts);
  if (!decline) return null;
  return (
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
}

export const loader = loadForm(form, async ({ read, known, language }) => {
  const complaint = await read(Proposal);
  const { facts, todayOn } = await known();
  const decline = complaint.decline;
  return {
    decline,
    named: facts.parts.filter(({ number }) => decline?.parts?.includes(number)),
    dueOn: complaint.deadlines.find(({ kind }) => kind === "DECLINE_NOTICE")?.dueOn,
    words: dayTable(complaint, todayOn, language),
  };
});
export const action = runCommand(form);
export default formPage(form, Before);

const texts = wordTexts({
  by: { nl: "Voorgesteld door", en: "Proposed by" },
  parts: { nl: "Onderdelen", en: "Parts" },
  whole: { nl: "de hele klacht", en: "the whole complaint" },
  ground: { nl: "Grond (9:8)", en: "Ground (9:8)" },
  reasons: { nl: "Redenen in de brief", en: "Reasons in the letter" },
  earlier: { nl: "Eerdere klacht", en: "Earlier complaint" },
  review: { nl: "Opnieuw bekijken op", en: "Review on" },
  until: { nl: "Brief weg vóór of op", en: "Letter to leave by" },
});
