import type { Language } from "@gehoor/web/i18n/language.ts";
import { useLanguage } from "@gehoor/web/i18n/use-texts.ts";
import { DefinitionList } from "@gehoor/web/shell/definition-list.tsx";
import { YesNoField } from "../forms/yes-no-field.tsx";
import { ActionPage } from "./action-page.tsx";
import type { CommandState } from "./command-state.ts";
import type { ProposalPageData } from "./proposal.server.ts";

/** What the second person is asked, with both answers in their own words. */
type Question = Readonly<
  Record<Language, { readonly approved: string; readonly yes: string; readonly no: string }>
>;

type Props = { readonly loaderData: ProposalPageData; readonly actionData: CommandState | undefined };

/** The page of a second pair of eyes: what a colleague proposed, and yes or no to it. */
export function proposalPage(question: Question) {
  return function ProposalPage({ loaderData, actionData }: Props) {
    const t = question[useLanguage()];
    return (
      <ActionPage
        loaderData={loaderData}
        actionData={actionData}
        labels={t}
        before={<DefinitionList items={loaderData.proposal} />}
      >
        <YesNoField name="approved" label={t.approved} yes={t.yes} no={t.no} />
      </ActionPage>
    );
  };
}
