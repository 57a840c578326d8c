import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useEffect, useState } from "react";
import { useActionNames } from "../actions/use-action-names.ts";
import type { Code } from "../words/code.ts";

const texts = defineTexts({
  nl: { done: (facts: { what: string }) => `Gedaan: ${facts.what.toLowerCase()}` },
  en: { done: (facts) => `Done: ${facts.what.toLowerCase()}` },
});

type Props = {
  readonly done: Code<"ActionType"> | undefined;
  /** Who handles the complaint it was done to, where it was done to one that is shown. */
  readonly handler?: object | null;
};

/**
 * Says what was just done. It stays while the page is open, also when its data are loaded again meanwhile, which is what
 * happens at once after one's own change.
 */
export function Flash({ done, handler = null }: Props) {
  const t = useTexts(texts);
  const nameOf = useActionNames(handler);
  const [shown, setShown] = useState(done);
  useEffect(() => {
    if (done !== undefined) setShown(done);
  }, [done]);
  return shown ? <Banner kind="success" title={t.done({ what: nameOf(shown) })} /> : null;
}
