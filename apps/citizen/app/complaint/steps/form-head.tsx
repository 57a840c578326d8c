import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { type FormState, mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";

type Props = {
  readonly state: FormState | undefined;
  readonly words: { readonly step: string; readonly title: string; readonly intro: string };
};

/** How each page of making a complaint begins: what went wrong, where one is, and what is asked. */
export function FormHead({ state, words }: Props) {
  return (
    <>
      <ErrorSummary state={state} />
      <PageTitle step={words.step} errors={mistakeCount(state)}>
        {words.title}
      </PageTitle>
      <meta name="description" content={words.intro} />
      <Paragraph size="large" className="c-intro">
        {words.intro}
      </Paragraph>
    </>
  );
}
