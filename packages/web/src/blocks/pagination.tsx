import { useLocation } from "react-router";
import { defineTexts } from "../i18n/define-texts.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { PageLink } from "./page-link.tsx";

const texts = defineTexts({
  nl: { pages: "Pagina's", next: "Volgende", previous: "Vorige", first: "Naar het begin" },
  en: { pages: "Pages", next: "Next", previous: "Previous", first: "To the start" },
});

/** The cursors of a page of results, as the API's connections give them. */
export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null | undefined;
  readonly endCursor: string | null | undefined;
};

type Props = {
  readonly pageInfo: PageInfo;
  /** The list is read one way: back is to its beginning. */
  readonly forwardsOnly?: boolean;
  /** Search parameters that are of this page alone. */
  readonly without?: readonly string[];
};

/** Links to the pages before and after by cursor (`?na=`, `?voor=`); the other search parameters stay. */
export function Pagination({ pageInfo, forwardsOnly = false, without = [] }: Props) {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  const at = (name?: "na" | "voor", cursor?: string | null) => {
    const parameters = new URLSearchParams(search);
    for (const own of ["na", "voor", ...without]) parameters.delete(own);
    if (name && cursor) parameters.set(name, cursor);
    return parameters.size > 0 ? `${pathname}?${parameters}` : pathname;
  };
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) return null;
  return (
    <nav className="g-pagination" aria-label={t.pages}>
      {pageInfo.hasPreviousPage && (
        <>
          <PageLink to={at()}>{t.first}</PageLink>
          {!forwardsOnly && (
            <PageLink to={at("voor", pageInfo.startCursor)} rel="prev">
              ‹ {t.previous}
            </PageLink>
          )}
        </>
      )}
      {pageInfo.hasNextPage && (
        <PageLink to={at("na", pageInfo.endCursor)} rel="next">
          {t.next} ›
        </PageLink>
      )}
    </nav>
  );
}
