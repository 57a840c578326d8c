import type { ReactNode } from "react";
import { Heading } from "../blocks/heading.tsx";
import { defineTexts } from "../i18n/define-texts.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useSiteName } from "./use-municipality.ts";

const texts = defineTexts({
  nl: { errors: (facts: { count: number }) => `(${facts.count} ${facts.count === 1 ? "fout" : "fouten"}) ` },
  en: { errors: (facts) => `(${facts.count} ${facts.count === 1 ? "error" : "errors"}) ` },
});

type Props = {
  /** The heading as plain text; also the first words of the browser's title. */
  readonly children: string;
  /** One line above the heading. */
  readonly above?: ReactNode;
  /** Which step of how many this is: above the heading and in the browser's title. */
  readonly step?: string;
  /** One line below the heading, such as a reference. */
  readonly below?: ReactNode;
  /** How many mistakes a form has; said first in the browser's title. */
  readonly errors?: number;
};

/** The one h1 of a page and the title of the browser's tab, which must agree. */
export function PageTitle({ children, step, above = step, below, errors = 0 }: Props) {
  const t = useTexts(texts);
  const site = useSiteName();
  return (
    <header className="g-page-title">
      <title>{`${errors > 0 ? t.errors({ count: errors }) : ""}${[children, step, site].filter(Boolean).join(" – ")}`}</title>
      {above && <p className="g-page-title__above">{above}</p>}
      <Heading level={1}>{children}</Heading>
      {below && <p className="g-page-title__below">{below}</p>}
    </header>
  );
}
