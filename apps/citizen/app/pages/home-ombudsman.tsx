import { OrderedList, Paragraph } from "@amsterdam/design-system-react";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Organisation } from "@gehoor/web/server/organisation.server.ts";
import { Address, Section } from "@gehoor/web/shell/prose.tsx";
import { texts } from "./home.texts.ts";

type Props = { readonly ombudsman: Organisation["ombudsman"] | undefined };

/** The next step after our answer, and the three ways to take it. */
export function OmbudsmanSection({ ombudsman }: Props) {
  const { ombudsman: t } = useTexts(texts);
  if (!ombudsman) return null;
  return (
    <Section title={t.title}>
      <Paragraph>{t.text({ name: midSentence(ombudsman.name) })}</Paragraph>
      <Paragraph>{t.year}</Paragraph>
      <Paragraph>{t.ways}</Paragraph>
      <OrderedList>
        <OrderedList.Item>{t.form}</OrderedList.Item>
        <OrderedList.Item>
          {t.letter}
          <Address lines={ombudsman.address} />
          {t.stamp}
        </OrderedList.Item>
        <OrderedList.Item>
          {t.email}{" "}
          <a className="ams-link" href={`mailto:${ombudsman.email}`}>
            {ombudsman.email}
          </a>
        </OrderedList.Item>
      </OrderedList>
    </Section>
  );
}

/** "De Gemeentelijke Ombudsman" as it stands inside a sentence. */
function midSentence(name: string): string {
  return name.replace(/^De /, "de ");
}
