import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { pageForm } from "@gehoor/web/forms/kept-typing/carried-form.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useLocation } from "react-router";
import type { ActionForm } from "../../commands/define-form.ts";
import { draftButton } from "../draft-fields.ts";
import type { DraftShown } from "../draft-state.ts";
import { texts } from "../drafts.texts.ts";
import { discardEvent } from "../saving/autosave.ts";
import { UnsentTexts } from "./unsent-texts.tsx";

type Props = {
  readonly form: Pick<ActionForm, "first" | "fields">;
  /** Null where it was sent or thrown away elsewhere. */
  readonly newer: DraftShown | null;
  readonly keepMine: () => void;
};

/** Says that its writer went on elsewhere, shows what stands there, and leaves the choice to them. */
export function NewerDraft({ form, newer, keepMine }: Props) {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  return (
    <Banner kind="warning" title={newer ? t.newer({ moment: newer.keptOn }) : t.gone}>
      <p>{newer ? t.newerLead : t.goneLead}</p>
      {newer && <UnsentTexts form={form} draft={newer} />}
      <div className="g-actions">
        <Button
          type="submit"
          variant="secondary"
          name={draftButton}
          value="ja"
          onClick={(event) => {
            event.preventDefault();
            keepMine();
          }}
        >
          {t.keepMine}
        </Button>
        <a
          className="g-link"
          href={pathname + search}
          onClick={() => document.getElementById(pageForm)?.dispatchEvent(new Event(discardEvent))}
        >
          {newer ? t.takeNewer : t.takeGone}
        </a>
      </div>
    </Banner>
  );
}
