import { Paragraph } from "@amsterdam/design-system-react";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { api, languageOf } from "@gehoor/web/server/middleware/visit.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { ButtonLink, PageLink } from "@gehoor/web/shell/page-link.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Address } from "@gehoor/web/shell/prose.tsx";
import { redirect } from "react-router";
import type { Route } from "./+types/advice.ts";
import "./complaint.css";
import { ScreenQuery } from "./advice.documents.server.ts";
import { texts } from "./advice.texts.ts";
import { readScreening, screeningInput } from "./screening-answers.server.ts";

export const handle = { scripts: false };

export async function loader({ request, context }: Route.LoaderArgs) {
  const language = languageOf(context);
  const { search } = new URL(request.url);
  const read = await readScreening(request.url, context);
  if (!read.ok) throw redirect(pathIn(language, `/klacht${search}`));
  const { screen, organisation } = await api(context).query(ScreenQuery, {
    answers: screeningInput(read.answers),
  });
  const advices = screen.map(({ code, article }) => ({
    code,
    article,
    contact: code === "BBS_FORWARDED" ? organisation.bbs : undefined,
  }));
  return { advices, search };
}

export default function Advice({ loaderData: { advices, search } }: Route.ComponentProps) {
  const t = useTexts(texts);
  const none = advices.length === 0;
  return (
    <div className="g-wrap g-page">
      <PageTitle step={t.step}>{none ? t.fine : t.consider}</PageTitle>
      <Paragraph size="large" className="c-intro">
        {none ? t.fineText : t.considerText}
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

type AdviceProps = Route.ComponentProps["loaderData"]["advices"][number];

function AdviceCard({ code, article, contact }: AdviceProps) {
  const t = useTexts(texts);
  const { title, why, whatToDo } = t.advice[code];
  return (
    <Card title={title} prominent>
      <p>{why}</p>
      <p>{whatToDo}</p>
      {contact && (
        <>
          <p>{t.contactBbs}:</p>
          <Address lines={[...contact.address, ...present(contact.phone, contact.email)]} />
        </>
      )}
      <p className="g-quiet c-small">
        {t.article}: {article}
      </p>
    </Card>
  );
}

function present(...lines: readonly (string | null)[]): string[] {
  return lines.filter((line) => line !== null);
}
