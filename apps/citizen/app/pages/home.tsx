import { Paragraph } from "@amsterdam/design-system-react";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { organisation } from "@gehoor/web/server/organisation.server.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { ButtonLink } from "@gehoor/web/shell/page-link.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Points, Prose, Section } from "@gehoor/web/shell/prose.tsx";
import type { Route } from "./+types/home.ts";
import { FollowCard } from "./follow-card.tsx";
import { texts } from "./home.texts.ts";
import { OmbudsmanSection } from "./home-ombudsman.tsx";
import { OtherWays } from "./home-other-ways.tsx";
import { Procedure } from "./home-procedure.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  return { organisation: await organisation(context) };
}

/** What a complaint is and is not, what happens with it, and the one button to make one. */
export default function Home({ loaderData: { organisation } }: Route.ComponentProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <div className="g-wrap g-page g-columns">
      <Prose>
        <PageTitle>{t.title}</PageTitle>
        <Paragraph size="large">{t.lead}</Paragraph>
        <p className="g-actions">
          <ButtonLink to="/klacht">{t.submit}</ButtonLink>
          <span className="g-quiet">{t.noAccount}</span>
        </p>
        <Section title={t.can.title}>
          <Points items={t.can.items} />
        </Section>
        <Section title={t.cannot.title}>
          <Points items={t.cannot.items} />
          <Paragraph>{t.cannot.doubt}</Paragraph>
        </Section>
        <Section title={t.objection.title}>
          <Paragraph>{t.objection.text}</Paragraph>
          <Paragraph>{t.objection.late}</Paragraph>
        </Section>
        <Section title={t.bbs.title}>
          <Paragraph>{t.bbs.text}</Paragraph>
          <Paragraph>
            {organisation?.bbs.ownAuthority === false ? t.bbs.handledHere : t.bbs.forwarded}
          </Paragraph>
        </Section>
        <Procedure organisation={organisation} />
        <OmbudsmanSection ombudsman={organisation?.ombudsman} />
        <OtherWays organisation={organisation} />
      </Prose>
      <aside>
        <FollowCard />
        {organisation && (
          <Card title={t.help.title}>
            <p>{t.help.call}</p>
            <p>
              <a className="ams-link" href={`tel:${organisation.coordinatorPhone.replaceAll(/[^+\d]/g, "")}`}>
                {organisation.coordinatorPhone}
              </a>
              <br />
              {organisation.coordinatorHours[language]}
            </p>
          </Card>
        )}
      </aside>
    </div>
  );
}
