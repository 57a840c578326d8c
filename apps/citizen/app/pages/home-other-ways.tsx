import { Paragraph } from "@amsterdam/design-system-react";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Organisation } from "@gehoor/web/server/organisation.server.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { PhoneLink } from "@gehoor/web/shell/phone-link.tsx";
import { Address, WidePart } from "@gehoor/web/shell/prose.tsx";
import { texts } from "./home.texts.ts";

type Props = { readonly organisation: Organisation | undefined };

/** Letter, desk and telephone: nobody has to complain online (Awb 2:7). */
export function OtherWays({ organisation }: Props) {
  const { other } = useTexts(texts);
  const language = useLanguage();
  return (
    <WidePart title={other.title}>
      {organisation ? (
        <div className="g-cards g-cards--three">
          <Card title={other.letter} level={3}>
            <p>{other.letterText}</p>
            <Address lines={organisation.postalAddress} />
            <p>{other.letterStamp}</p>
          </Card>
          <Card title={other.desk} level={3}>
            <p>{other.deskText}</p>
            <Address lines={organisation.visitingAddress} />
          </Card>
          <Card title={other.phone} level={3}>
            <p>{other.phoneText}</p>
            <p>
              <PhoneLink number={organisation.coordinatorPhone} />
              <br />
              {organisation.coordinatorHours[language]}
            </p>
          </Card>
        </div>
      ) : (
        <Paragraph>{other.unknown}</Paragraph>
      )}
    </WidePart>
  );
}
