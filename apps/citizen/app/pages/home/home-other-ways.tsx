import { Heading } from "@gehoor/web/blocks/heading.tsx";
import { PhoneLink } from "@gehoor/web/blocks/phone-link.tsx";
import { Address } from "@gehoor/web/blocks/prose.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import { texts } from "./home.texts.ts";

type Props = { readonly organisation: Organisation | undefined };

/** Telephone, desk and letter: nobody has to complain online (Awb 2:7). */
export function OtherWays({ organisation }: Props) {
  const { other } = useTexts(texts);
  const language = useLanguage();
  return (
    <section aria-labelledby="niet-online" className="g-card h-ways">
      <Heading id="niet-online" level={2} size={3}>
        {other.title}
      </Heading>
      {organisation ? (
        <>
          <Heading level={3} size={5}>
            {other.phone}
          </Heading>
          <p>{other.phoneText}</p>
          <p>
            <PhoneLink number={organisation.coordinatorPhone} />
            <br />
            {organisation.coordinatorHours[language]}
          </p>
          <Heading level={3} size={5}>
            {other.desk}
          </Heading>
          <p>{other.deskText}</p>
          <Address lines={organisation.visitingAddress} />
          <Heading level={3} size={5}>
            {other.letter}
          </Heading>
          <p>{other.letterText}</p>
          <Address lines={organisation.postalAddress} />
          <p>{other.letterStamp}</p>
        </>
      ) : (
        <p>{other.unknown}</p>
      )}
    </section>
  );
}
