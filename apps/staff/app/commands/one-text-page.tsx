import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import type { TextLimit } from "@gehoor/web/forms/text-limit.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { useLanguage } from "@gehoor/web/i18n/use-texts.ts";
import { ActionPage } from "./action-page.tsx";
import type { CommandState } from "./command-state.ts";
import type { ActionPageData } from "./load-action.server.ts";

type Asked = {
  /** The field of the form. */
  readonly name: string;
  readonly question: Readonly<Record<Language, string>>;
  /** How many characters the answer may have. */
  readonly most: TextLimit;
  /** How much room the answer gets; left out for the usual. */
  readonly rows?: number;
  readonly optional?: boolean;
};

type Props = { readonly loaderData: ActionPageData; readonly actionData: CommandState | undefined };

/** The page of an action that asks one question and takes a text for an answer. */
export function oneTextPage({ name, question, ...room }: Asked) {
  return function OneTextPage({ loaderData, actionData }: Props) {
    const label = question[useLanguage()];
    return (
      <ActionPage loaderData={loaderData} actionData={actionData} labels={{ [name]: label }}>
        <TextAreaField name={name} label={label} {...room} />
      </ActionPage>
    );
  };
}
