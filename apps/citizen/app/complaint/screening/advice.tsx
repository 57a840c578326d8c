import { ButtonLink, PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { api, languageOf } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { redirect } from "react-router";
import type { Route } from "./+types/advice.ts";
import "../complaint.css";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { texts } from "./advice.texts.ts";
import { AdviceCard } from "./advice-card.tsx";
import { readScreening, screeningInput, toAdviseOn } from "./screening-answers.server.ts";

export const ScreenQuery = graphql(`
  query Screen($answers: ScreeningInput!) {
    screen(answers: $answers) { code article }
    organisation { bbs { name address phone email website } }
  }
`);

export const handle = { scripts: false };

export async function loader({ request, context }: Route.LoaderArgs) {
  const language = languageOf(context);
  const { search } = new URL(request.url);
  const read = await readScreening(request.url, context);
  if (!read.ok) throw redirect(pathIn(language, `/klacht${search}`));
  const { screen, organisation } = await api(context).query(ScreenQuery, {
    answers: screeningInput(toAdviseOn(read)),
  });
  const late = screen.some(({ code }) => code === "LATE_DECISION");
  const advices = screen.map(({ code, article }) => ({
    code,
    words: code === "ADMINISTRATIVE_COURT" && late ? ("COURT_BESIDE_LATE" as const) : code,
    article,
    contact: code === "BBS_FORWARDED" ? organisation.bbs : undefined,
  }));
  const answered = Object.values(read.typed).some((values) => values.some((value) => value !== ""));
  return { advices, answered, search };
}

export default function Advice({ loaderData: { advices, answered, search } }: Route.ComponentProps) {
  const t = useTexts(texts);
  const [title, text] = answered
    ? advices.length > 0
      ? [t.consider, t.considerText]
      : [t.fine, t.fineText]
    : [t.nothing, t.nothingText];
  return (
    <div className="g-wrap g-page">
      <PageTitle step={t.step}>{title}</PageTitle>
      <Paragraph size="large" className="c-intro">
        {text}
      </Paragraph>
      <div className="c-advices">
        {advices.map((advice) => (
          <AdviceCard key={advice.code} {...advice} />
        ))}
      </div>
      <div className="g-actions">
        <ButtonLink to={`/klacht/formulier${search}`} reloadDocument>
          {t.goOn}
        </ButtonLink>
        <PageLink to={`/klacht${search}`} reloadDocument>
          {t.change}
        </PageLink>
      </div>
    </div>
  );
}
