import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

/** What was written beside the grievances; spread it in the query of a page with the card of parts. */
export const OpeningTextFields = graphql(`
  fragment OpeningTextFields on Complaint @_unmask { wish namedPersons }
`);

export type WrittenTexts = ResultOf<typeof OpeningTextFields>;

const texts = defineTexts({
  nl: { wish: "Wat zou helpen", namedPersons: "Over wie, in de woorden van de klager" },
  en: { wish: "What would help", namedPersons: "About whom, in the complainant's words" },
}) satisfies Record<"nl" | "en", Record<keyof WrittenTexts, string>>;

/** In the complainant's own words. */
export function OpeningTexts({ wish, namedPersons }: Partial<WrittenTexts>) {
  const t = useTexts(texts);
  return (
    <>
      {wish && <WrittenText title={t.wish}>{wish}</WrittenText>}
      {namedPersons && <WrittenText title={t.namedPersons}>{namedPersons}</WrittenText>}
    </>
  );
}

/** A text as typed, after what it is. */
export function WrittenText({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <p className="s-typed">
      <b>{title}:</b> {children}
    </p>
  );
}
