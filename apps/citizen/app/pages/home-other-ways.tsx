import { Paragraph } from "@amsterdam/design-system-react";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Organisation } from "@gehoor/web/server/organisation.server.ts";
import { Address, Section } from "@gehoor/web/shell/prose.tsx";
import { texts } from "./home.texts.ts";

type Props = { readonly organisation: Organisation | undefined };

/** Letter, desk and telephone: nobody has to complain online (Awb 2:7). */
export function OtherWays({ organisation }: Props) {
  const { other } = useTexts(texts);
  const language = useLanguage();
  return (
    <Section title={other.title}>
      {organisation ? (
        <>
          <Section title={other.letter} level={3}>
            <Paragraph>{other.letterText}</Paragraph>
            <Address lines={organisation.postalAddress} />
          </Section>
          <Section title={other.desk} level={3}>
            <Paragraph>{other.deskText}</Paragraph>
            <Address lines={organisation.visitingAddress} />
          </Section>
          <Section title={other.phone} level={3}>
            <Paragraph>
              {other.phoneText({
                phone: organisation.coordinatorPhone,
                hours: organisation.coordinatorHours[language],
              })}
            </Paragraph>
          </Section>
        </>
      ) : (
        <Paragraph>{other.unknown}</Paragraph>
      )}
    </Section>
  );
}
