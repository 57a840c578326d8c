import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useEffect, useRef } from "react";
import { casePath } from "../action-path.ts";
import type { CommandState } from "../command-state.ts";
import { texts } from "./action-page.texts.ts";

type Props = { readonly conflict: NonNullable<CommandState["conflict"]>; readonly reference: string };

/** Says what a colleague changed while a form was open, and leaves the choice to its writer. */
export function ConflictNotice({ conflict, reference }: Props) {
  const t = useTexts(texts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Banner kind="warning" title={t.conflict}>
        <p>
          {t.conflictLead} {conflict.changes.length > 0 && t.conflictChanges}
        </p>
        {conflict.changes.length > 0 && (
          <ul>
            {conflict.changes.map(({ version, words }) => (
              <li key={version}>{words}</li>
            ))}
          </ul>
        )}
        <p>
          {t.conflictChoice} <PageLink to={casePath(reference)}>{t.back}</PageLink>
        </p>
      </Banner>
    </div>
  );
}
