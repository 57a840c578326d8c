import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { TextArea } from "@gehoor/web/forms/fields/controls.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { type ComponentProps, useId } from "react";
import { draftPath } from "../../../drafts/draft-path.ts";
import type { CaseDraft } from "../../../drafts/lists/case-drafts.tsx";
import type { Code } from "../../../words/code.ts";
import { QuickForm } from "../quick-form.tsx";

type Props = Omit<ComponentProps<typeof QuickForm>, "children"> & {
  readonly type: Extract<Code<"ActionType">, "SEND_MESSAGE" | "ADD_NOTE">;
  readonly label: string;
  readonly button: string;
  readonly complaint: ComponentProps<typeof QuickForm>["complaint"] & {
    readonly drafts: readonly CaseDraft[];
  };
};

const texts = wordTexts({ goOn: { nl: "ga verder met uw concept", en: "go on with your draft" } });

const keys = { SEND_MESSAGE: "m", ADD_NOTE: "n" } as const;

/** A box to write in on the case page itself. */
export function QuickText({ label, button, ...form }: Props) {
  const id = useId();
  const t = useTexts(texts);
  const { complaint, type } = form;
  // Written here beside it, the draft would be taken along unread.
  if (complaint.drafts.some(({ action }) => action === type))
    return (
      <p>
        {label}: <PageLink to={draftPath(complaint.reference, type, "")}>{t.goOn}</PageLink>
      </p>
    );
  return (
    <QuickForm {...form}>
      <label className="s-quick__label" htmlFor={id}>
        {label}
      </label>
      <TextArea id={id} name="text" rows={3} data-key={keys[form.type]} />
      <Button type="submit" variant="secondary">
        {button}
      </Button>
    </QuickForm>
  );
}
