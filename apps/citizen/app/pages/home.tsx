import { Paragraph } from "@amsterdam/design-system-react";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { organisation } from "@gehoor/web/server/organisation.server.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { ButtonLink } from "@gehoor/web/shell/page-link.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { MarkedPoints } from "@gehoor/web/shell/prose.tsx";
import type { Route } from "./+types/home.ts";
import { FollowCard } from "./follow-card.tsx";
import { texts } from "./home.texts.ts";
import { OmbudsmanPart } from "./home-ombudsman.tsx";
import { OtherWays } from "./home-other-ways.tsx";
import { Procedure } from "./home-procedure.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  return { organisation: await organisation(context) };
}

/** What a complaint is and is not, what happens with it, and the one button to make one. */
export default function Home({ loaderData: { organisation } }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <>
      <div className="g-hero">
        <div className="g-wrap g-columns">
          <div>
            <PageTitle>{t.title}</PageTitle>
            <Paragraph size="large">{t.lead}</Paragraph>
            <p className="g-actions">
              <ButtonLink to="/klacht" reloadDocument>
                {t.submit}
              </ButtonLink>
              <span className="g-quiet">{t.noAccount}</span>
            </p>
          </div>
          <FollowCard />
        </div>
      </div>
      <div className="g-wrap g-page">
        <div className="g-cards">
          <Card title={t.can.title}>
            <MarkedPoints items={t.can.items} fits />
          </Card>
          <Card title={t.cannot.title}>
            <MarkedPoints items={t.cannot.items} fits={false} />
            <p>{t.cannot.doubt}</p>
          </Card>
          <Card title={t.objection.title}>
            <p>{t.objection.text}</p>
            <p>{t.objection.late}</p>
          </Card>
          <Card title={t.bbs.title}>
            <p>{t.bbs.text}</p>
            <p>{organisation?.bbs.ownAuthority === false ? t.bbs.handledHere : t.bbs.forwarded}</p>
          </Card>
        </div>
        <Procedure organisation={organisation} />
        <OmbudsmanPart ombudsman={organisation?.ombudsman} />
        <OtherWays organisation={organisation} />
      </div>
    </>
  );
}
