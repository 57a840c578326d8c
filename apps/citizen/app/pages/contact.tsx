import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { PhoneLink } from "@gehoor/web/blocks/phone-link.tsx";
import { Address, Prose, Section } from "@gehoor/web/blocks/prose.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { Route } from "./+types/contact.ts";

const texts = wordTexts({
  title: { nl: "Contact", en: "Contact" },
  lead: {
    nl: "Hebt u al een klacht lopen? Houd uw kenmerk bij de hand. Dan helpen wij u sneller.",
    en: "Do you already have a complaint with us? Keep your reference at hand, so that we can help you faster.",
  },
  phone: { nl: "Bellen", en: "By telephone" },
  email: { nl: "Mailen", en: "By e-mail" },
  emailText: {
    nl: "Mail geen gevoelige gegevens. Een bericht over uw klacht kunt u beter sturen via Volg uw klacht.",
    en: "Do not e-mail sensitive information. A message about your complaint is safer through Follow your complaint.",
  },
  post: { nl: "Schrijven", en: "By post" },
  desk: { nl: "Langskomen", en: "In person" },
  unknown: {
    nl: "Wij kunnen de adressen nu niet ophalen. Probeer het over een paar minuten opnieuw.",
    en: "We cannot get the addresses right now. Please try again in a few minutes.",
  },
});

export const handle = { scripts: false };

export async function loader({ context }: Route.LoaderArgs) {
  return { organisation: await organisation(context) };
}

export default function Contact({ loaderData: { organisation } }: Route.ComponentProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <div className="g-wrap g-page">
      <Prose>
        <PageTitle>{t.title}</PageTitle>
        <meta name="description" content={t.lead} />
        <Paragraph size="large">{t.lead}</Paragraph>
        {organisation ? (
          <>
            <Section title={t.phone}>
              <Paragraph>
                <PhoneLink number={organisation.coordinatorPhone} />,{" "}
                {organisation.coordinatorHours[language]}
              </Paragraph>
            </Section>
            <Section title={t.email}>
              <Paragraph>
                <a className="g-link" href={`mailto:${organisation.email}`}>
                  {organisation.email}
                </a>
              </Paragraph>
              <Paragraph>{t.emailText}</Paragraph>
            </Section>
            <Section title={t.post}>
              <Address lines={organisation.postalAddress} />
            </Section>
            <Section title={t.desk}>
              <Address lines={organisation.visitingAddress} />
            </Section>
          </>
        ) : (
          <Paragraph>{t.unknown}</Paragraph>
        )}
      </Prose>
    </div>
  );
}
