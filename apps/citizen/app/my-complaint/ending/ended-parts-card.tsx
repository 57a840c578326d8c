import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "../complaint.texts.ts";
import type { EndedPart } from "./ended-parts.server.ts";

type Props = { readonly reference: string; readonly parts: readonly EndedPart[] };

/** What became of the grievances that ended before the others, each with its own last day and letter. */
export function EndedPartsCard({ reference, parts }: Props) {
  const t = useTexts(texts);
  if (parts.length === 0) return null;
  return (
    <Card title={t.endedParts}>
      {parts.map(({ number, about, words, letter }) => (
        <section key={number}>
          <h3 className="g-heading g-heading--5">{t.part({ number, about })}</h3>
          <p>
            {words}{" "}
            {letter !== undefined && (
              <PageLink to={`/mijn-klacht/${reference}/brieven/${letter}`} reloadDocument>
                {t.partLetter({ number })}
              </PageLink>
            )}
          </p>
        </section>
      ))}
    </Card>
  );
}
