import { TextField } from "@gehoor/web/forms/text-field.tsx";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { useLanguage } from "@gehoor/web/i18n/use-texts.ts";
import { ActionPage } from "./action-page.tsx";
import type { CommandState } from "./command-state.ts";
import type { OtherComplaintPageData } from "./other-complaint.server.ts";

type Asked = {
  /** The field of the form. */
  readonly name: string;
  readonly question: Readonly<Record<Language, { readonly label: string; readonly hint: string }>>;
};

type Props = {
  readonly loaderData: OtherComplaintPageData;
  readonly actionData: CommandState | undefined;
};

/** The page of an action that takes the reference of another complaint. */
export function otherComplaintPage({ name, question }: Asked) {
  return function OtherComplaintPage({ loaderData, actionData }: Props) {
    const { label, hint } = question[useLanguage()];
    return (
      <ActionPage
        loaderData={loaderData}
        actionData={actionData}
        labels={{ [name]: label }}
        initial={{ [name]: loaderData.other }}
      >
        <TextField name={name} label={label} hint={hint} size={20} />
      </ActionPage>
    );
  };
}
