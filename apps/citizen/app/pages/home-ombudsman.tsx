import { Paragraph } from "@amsterdam/design-system-react";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Organisation } from "@gehoor/web/server/organisation.server.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { Address, Prose, WidePart } from "@gehoor/web/shell/prose.tsx";
import { texts } from "./home.texts.ts";

type Props = { readonly ombudsman: Organisation["ombudsman"] | undefined };

/** The next step after our answer, and the three ways to take it. */
export function OmbudsmanPart({ ombudsman }: Props) {
  const { ombudsman: t } = useTexts(texts);
  if (!ombudsman) return null;
  return (
    <WidePart title={t.title}>
      <Prose>
        <Paragraph>{t.text({ name: midSentence(ombudsman.name) })}</Paragraph>
        <Paragraph>{t.year}</Paragraph>
        <Paragraph>{t.ways}</Paragraph>
      </Prose>
      <div className="g-cards g-cards--three">
        <Card title={t.form.title} level={3}>
          <p>{t.form.text}</p>
        </Card>
        <Card title={t.letter.title} level={3}>
          <p>{t.letter.text}</p>
          <Address lines={ombudsman.address} />
          <p>{t.letter.stamp}</p>
        </Card>
        <Card title={t.email.title} level={3}>
          <p>
            {t.email.text}{" "}
            <a className="ams-link" href={`mailto:${ombudsman.email}`}>
              {ombudsman.email}
            </a>
          </p>
        </Card>
      </div>
    </WidePart>
  );
}

/** "De Gemeentelijke Ombudsman" as it stands inside a sentence. */
function midSentence(name: string): string {
  return name.replace(/^De /, "de ");
}
