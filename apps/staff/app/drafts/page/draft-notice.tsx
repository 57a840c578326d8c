import { Button } from "@gehoor/web/forms/button.tsx";
import { pageForm } from "@gehoor/web/forms/kept-typing/carried-form.ts";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useState } from "react";
import { draftButton, draftField } from "../draft-fields.ts";
import type { DraftAnswer, DraftShown, OtherDraft } from "../draft-state.ts";
import { texts } from "../drafts.texts.ts";
import { discardEvent } from "../saving/autosave.ts";
import "./drafts.css";

type Props = {
  readonly draft: DraftShown | null | undefined;
  readonly others: readonly OtherDraft[] | undefined;
  /** What the button below came to, where it brought this page. */
  readonly answer: DraftAnswer | undefined;
};

/** Above a form: that it was filled with what this person wrote before, and the way to throw that away. */
export function DraftNotice({ draft, others = [], answer }: Props) {
  const t = useTexts(texts);
  // As the page was opened: what is kept since does not move it.
  const [opened] = useState(draft);
  if (answer && answer.outcome !== "NEWER") return <Answered answer={answer} />;
  return (
    <>
      {opened && (
        <div className="g-typing s-draft">
          <p>{t.wrote({ moment: opened.keptOn })}</p>
          <Discard revision={opened.revision} />
        </div>
      )}
      {others.length > 0 && (
        <p className="s-small">
          {t.others}{" "}
          {others.map(({ label, path }, at) => (
            <span key={path}>
              {at > 0 && ", "}
              <a className="g-link" href={path}>
                {label}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Answered({ answer }: { readonly answer: Exclude<DraftAnswer, { outcome: "NEWER" }> }) {
  const t = useTexts(texts);
  return (
    <p className="g-typing">
      {answer.outcome === "KEPT" && `${t.kept({ time: answer.time })}.`}
      {answer.outcome === "NOTHING" && t.nothing}
      {answer.outcome === "REFUSED" && t.refused({ words: answer.words })}
    </p>
  );
}

/** Asked once more before it is gone; the whole page is loaded anew, without what was written. */
function Discard({ revision }: { readonly revision: string }) {
  const t = useTexts(texts);
  return (
    <details>
      <summary>{t.discard}</summary>
      <form
        method="post"
        onSubmit={(event) => {
          const newest = document.querySelector<HTMLInputElement>(`#${pageForm} [name="${draftField}"]`);
          const own = event.currentTarget.elements.namedItem(draftField);
          // Kept again since the page was opened.
          if (newest && own instanceof HTMLInputElement) own.value = newest.value;
          document.getElementById(pageForm)?.dispatchEvent(new Event(discardEvent));
        }}
      >
        <MadeFor />
        <input type="hidden" name={draftField} defaultValue={revision} />
        <p>{t.discardSure}</p>
        <Button type="submit" variant="secondary" name={draftButton} value="weg">
          {t.discardYes}
        </Button>
      </form>
    </details>
  );
}
