import { ButtonLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { Route } from "./+types/home.ts";
import "./home.css";
import { FollowCard } from "./follow-card.tsx";
import { texts } from "./home.texts.ts";
import { OmbudsmanPart } from "./home-ombudsman.tsx";
import { OtherWays } from "./home-other-ways.tsx";
import { Procedure } from "./home-procedure.tsx";
import { Subjects } from "./home-subjects.tsx";

/** Nothing here needs a script, and who comes by a slow telephone reads it sooner without. */
export const handle = { scripts: false };

export async function loader({ context }: Route.LoaderArgs) {
  return { organisation: await organisation(context) };
}

/** Welcomes first, then says what a complaint is, what else there is, and what happens with it. */
export default function Home({ loaderData: { organisation } }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <>
      <div className="g-hero">
        <div className="g-wrap g-columns">
          <div>
            <PageTitle>{t.title}</PageTitle>
            <meta name="description" content={t.description} />
            <Paragraph size="large">{t.lead}</Paragraph>
            <p className="g-actions">
              <ButtonLink to="/klacht" reloadDocument>
                {t.submit}
              </ButtonLink>
              <span className="g-quiet">{t.noAccount}</span>
            </p>
            <ul className="h-promises">
              {t.promises.map((promise) => (
                <li key={promise}>{promise}</li>
              ))}
            </ul>
          </div>
          <FollowCard />
        </div>
      </div>
      <div className="g-wrap g-page">
        <Subjects bbsHandledHere={organisation?.bbs.ownAuthority === false} />
        <div className="g-columns h-row">
          <Procedure organisation={organisation} />
          <OtherWays organisation={organisation} />
        </div>
        <OmbudsmanPart ombudsman={organisation?.ombudsman} />
      </div>
    </>
  );
}
