import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import type { CommandState } from "../../commands/command-state.ts";
import type { ActionPageData } from "../../commands/load-action.server.ts";
import { Day, DayWordsProvider } from "../../days/day.tsx";
import type { DayTable, MomentTable } from "../../days/day-table.ts";
import type { Code } from "../../words/code.ts";
import { termTexts } from "../../words/term.texts.ts";

type Moved = { readonly kind: Code<"TermKind">; readonly fromOn: string; readonly toOn: string };

type Props = {
  readonly loaderData: ActionPageData & {
    readonly moved: readonly Moved[];
    readonly words: DayTable & MomentTable;
  };
  readonly actionData: CommandState<never> | undefined;
};

/** Which terms move by a newer calendar or newer settings, before saying yes. */
export function AdoptPage({ loaderData, actionData }: Props) {
  const t = useTexts(texts);
  const terms = useTexts(termTexts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={{}}>
      {loaderData.moved.length === 0 && <p>{t.nothing}</p>}
      <DayWordsProvider value={loaderData.words}>
        <ul>
          {loaderData.moved.map(({ kind, fromOn, toOn }) => (
            <li key={kind}>
              {terms[kind]}: <Day on={fromOn} as="long" /> → <Day on={toOn} as="long" />
            </li>
          ))}
        </ul>
      </DayWordsProvider>
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { nothing: "Er verschuift nu geen termijn." },
  en: { nothing: "No term moves now." },
});
