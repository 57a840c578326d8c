import { Button } from "@gehoor/web/forms/button.tsx";
import { useCarried } from "@gehoor/web/forms/kept-typing/carried-form.ts";
import { basisMark } from "@gehoor/web/forms/kept-typing/typed-fields.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { type ReactNode, useRef, useState } from "react";
import type { CommandState } from "../../commands/command-state.ts";
import type { ActionForm } from "../../commands/define-form.ts";
import type { FormPageData } from "../../commands/load-form.server.ts";
import { draftButton, draftField } from "../draft-fields.ts";
import { texts } from "../drafts.texts.ts";
import { type Saving, useAutosave } from "../saving/use-autosave.ts";
import { NewerDraft } from "./newer-draft.tsx";

type Props = {
  readonly takesDraft: boolean;
  readonly form: Pick<ActionForm, "type" | "first" | "fields">;
  readonly loaderData: Pick<FormPageData, "reference" | "draft">;
  readonly state: CommandState | undefined;
  /** The buttons of the form. */
  readonly children: ReactNode;
};

/** The end of a form: its buttons, and for one that takes drafts the keeping of what is written. */
export function DraftedActions({ takesDraft, children, ...drafted }: Props) {
  return takesDraft ? (
    <Drafted {...drafted}>{children}</Drafted>
  ) : (
    <div className="g-actions">{children}</div>
  );
}

function Drafted({ form, loaderData, state, children }: Omit<Props, "takesDraft">) {
  const t = useTexts(texts);
  const basis = useRef<HTMLInputElement>(null);
  const carried = useCarried();
  // As the page was opened: what another device keeps meanwhile is not what this form goes on with.
  const [opened] = useState(loaderData.draft?.revision ?? "");
  const typed = (state ?? carried)?.typed;
  const { saving, keepNow, keepMine } = useAutosave({
    action: form.type,
    reference: loaderData.reference,
    basis,
    answer: state?.draft,
    answered: typed !== undefined,
  });
  return (
    <>
      <input
        ref={basis}
        type="hidden"
        name={draftField}
        {...{ [basisMark]: "" }}
        defaultValue={typed ? (typed[draftField]?.[0] ?? "") : opened}
      />
      <div className="g-actions">
        {children}
        <Button
          type="submit"
          variant="tertiary"
          name={draftButton}
          value="ja"
          onClick={(event) => {
            event.preventDefault();
            keepNow();
          }}
        >
          {t.keep}
        </Button>
      </div>
      <p className="s-draft__line" role="status">
        <SavingWords saving={saving} />
      </p>
      {saving.outcome === "NEWER" && <NewerDraft form={form} newer={saving.newer} keepMine={keepMine} />}
    </>
  );
}

function SavingWords({ saving }: { readonly saving: Saving }): ReactNode {
  const t = useTexts(texts);
  switch (saving.outcome) {
    case "KEPT":
      return t.kept({ time: saving.time });
    case "FAILED":
      return t.failed;
    case "NOTHING":
      return t.nothing;
    case "REFUSED":
      return t.refused({ words: saving.words });
    case "NEWER":
    case "QUIET":
      return null;
  }
}
