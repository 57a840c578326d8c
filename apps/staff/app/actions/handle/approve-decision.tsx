import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { OpeningTextFields } from "../../case/cards/opening-texts.tsx";
import { OutcomeCard, OutcomeFields } from "../../case/cards/outcome-card.tsx";
import { PartsCard, PartsFields } from "../../case/cards/parts-card.tsx";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { ReadFirst } from "../../commands/page/read-first.tsx";
import { runCommand } from "../../commands/run-command.server.ts";
import { DayWordsProvider } from "../../days/day.tsx";
import { dayTable } from "../../days/day-table.server.ts";
import "../../case/case.css";

const Draft = graphql(
  `query DraftToApprove($reference: String!) {
    complaint(reference: $reference) { open ...OpeningTextFields ...PartsFields ...OutcomeFields }
  }`,
  [OpeningTextFields, PartsFields, OutcomeFields],
);

/** The whole judgement to read before approving it, and the letter that it becomes. */
const form = defineForm("APPROVE_DECISION", {});

export const loader = loadForm(form, async ({ read, known, language }) => {
  const complaint = await read(Draft);
  return { draft: complaint, words: dayTable(complaint, (await known()).todayOn, language) };
});
export const action = runCommand(form);
export default formPage(form, Judgement);

type Read = {
  readonly reference: string;
  readonly draft: ResultOf<typeof Draft>["complaint"];
  readonly words: ReturnType<typeof dayTable>;
};

function Judgement({ data: { reference, draft, words } }: { readonly data: Read }) {
  return (
    draft && (
      <DayWordsProvider value={words}>
        <PartsCard complaint={draft} />
        <OutcomeCard complaint={draft} />
        <ReadFirst reference={reference} otherwise="RETURN_DRAFT" />
      </DayWordsProvider>
    )
  );
}
