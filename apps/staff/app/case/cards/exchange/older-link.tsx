import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { Link, useSearchParams } from "react-router";

const texts = wordTexts({
  messages: { nl: "Oudere berichten", en: "Older messages" },
  notes: { nl: "Oudere notities", en: "Older notes" },
  letters: { nl: "Oudere brieven", en: "Older letters" },
  newest: { nl: "Terug naar de nieuwste", en: "Back to the newest" },
});

/** Which search parameter says from where each list of a case goes back. */
export const olderParameters = { messages: "berichten", notes: "notities", letters: "brieven" } as const;

type Props = {
  readonly of: keyof typeof olderParameters;
  readonly page: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
};

/** The way to the older part of a long list of a case, and back; nothing while all of it is shown. */
export function OlderLink({ of, page }: Props) {
  const t = useTexts(texts);
  const [search] = useSearchParams();
  const name = olderParameters[of];
  const to = (cursor?: string) => {
    const wanted = new URLSearchParams(search);
    wanted.delete(name);
    if (cursor) wanted.set(name, cursor);
    return { search: wanted.toString() };
  };
  if (!page.hasPreviousPage && !search.has(name)) return null;
  return (
    <p className="g-pagination">
      {page.hasPreviousPage && page.startCursor && (
        <Link className="g-link" to={to(page.startCursor)} preventScrollReset>
          {t[of]}
        </Link>
      )}
      {search.has(name) && (
        <Link className="g-link" to={to()} preventScrollReset>
          {t.newest}
        </Link>
      )}
    </p>
  );
}
