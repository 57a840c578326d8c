import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Notice } from "@gehoor/web/shell/notice.tsx";
import { useEffect, useState } from "react";
import { actionTexts } from "../words/action.texts.ts";
import { type Code, codesOf } from "../words/code.ts";

const texts = defineTexts({
  nl: { done: (facts: { what: string }) => `Gedaan: ${facts.what.toLowerCase()}` },
  en: { done: (facts) => `Done: ${facts.what.toLowerCase()}` },
});

/** The action a flash speaks of. */
export function flashedAction(flash: string | undefined): Code<"ActionType"> | undefined {
  return codesOf(actionTexts.nl).find((type) => type === flash);
}

/**
 * Says what was just done. It stays while the page is open, also when its data are loaded again meanwhile, which is what
 * happens at once after one's own change.
 */
export function Flash({ done }: { readonly done: Code<"ActionType"> | undefined }) {
  const t = useTexts(texts);
  const actions = useTexts(actionTexts);
  const [shown, setShown] = useState(done);
  useEffect(() => {
    if (done !== undefined) setShown(done);
  }, [done]);
  return shown ? <Notice kind="success" title={t.done({ what: actions[shown] })} /> : null;
}
