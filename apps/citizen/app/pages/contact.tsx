import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { organisation } from "@gehoor/web/server/organisation.server.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Paragraph } from "@gehoor/web/shell/paragraph.tsx";
import { PhoneLink } from "@gehoor/web/shell/phone-link.tsx";
import { Address, Prose, Section } from "@gehoor/web/shell/prose.tsx";
import type { Route } from "./+types/contact.ts";
import { texts } from "./contact.texts.ts";

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
