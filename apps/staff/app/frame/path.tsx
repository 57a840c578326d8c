import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { ReactNode } from "react";

/** The way back, above the title: links to what this page stands below. */
export function Path({ children }: { readonly children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <nav className="s-crumb" aria-label={t.path}>
      {children}
    </nav>
  );
}

const texts = wordTexts({ path: { nl: "Kruimelpad", en: "Breadcrumb" } });
