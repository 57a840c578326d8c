import { Paragraph } from "@amsterdam/design-system-react";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { organisation } from "@gehoor/web/server/organisation.server.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Prose, Section } from "@gehoor/web/shell/prose.tsx";
import type { Route } from "./+types/privacy.ts";
import { texts } from "./privacy.texts.ts";

export const handle = { scripts: false };

export async function loader({ context }: Route.LoaderArgs) {
  return { organisation: await organisation(context) };
}

export default function Privacy({ loaderData: { organisation } }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <div className="g-wrap g-page">
      <Prose>
        <PageTitle>{t.title}</PageTitle>
        <Paragraph size="large">{t.lead}</Paragraph>
        {Object.values(t.sections).map(({ title, text }) => (
          <Section key={title} title={title}>
            {text.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
          </Section>
        ))}
        {organisation && (
          <Paragraph>{t.ask({ ...organisation, phone: organisation.coordinatorPhone })}</Paragraph>
        )}
      </Prose>
    </div>
  );
}
