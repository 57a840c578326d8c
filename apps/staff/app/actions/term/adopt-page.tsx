import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { CommandState } from "../../commands/command-state.ts";
import type { ActionForm } from "../../commands/define-form.ts";
import type { FormPageData } from "../../commands/load-form.server.ts";
import { ActionPage } from "../../commands/page/action-page.tsx";
import { Day, DayWordsProvider } from "../../days/day.tsx";
import type { DayTable, MomentTable } from "../../days/day-table.ts";
import type { Code } from "../../words/code.ts";
import { termTexts } from "../../words/term.texts.ts";

type Moved = { readonly kind: Code<"TermKind">; readonly fromOn: string; readonly toOn: string };

type Props = {
  readonly loaderData: FormPageData & {
    readonly moved: readonly Moved[];
    readonly words: DayTable & MomentTable;
  };
  readonly actionData: CommandState | undefined;
};

/** Which terms move by a newer calendar or newer settings, before saying yes. */
export function adoptPage(form: Pick<ActionForm, "type" | "first" | "fields">) {
  return function AdoptPage({ loaderData, actionData }: Props) {
    const t = useTexts(texts);
    const terms = useTexts(termTexts);
    return (
      <ActionPage form={form} loaderData={loaderData} actionData={actionData}>
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
  };
}

const texts = defineTexts({
  nl: { nothing: "Er verschuift nu geen termijn." },
  en: { nothing: "No term moves now." },
});
