import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { WithPhones } from "@gehoor/web/blocks/phone-link.tsx";
import { Prose, Section } from "@gehoor/web/blocks/prose.tsx";
import type { Organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";

type Props = {
  readonly texts: {
    readonly title: string;
    readonly lead: string;
    readonly sections: Readonly<Record<string, { readonly title: string; readonly text: readonly string[] }>>;
    /** Whom to ask. */
    readonly ask: (facts: { name: string; phone: string; email: string }) => string;
  };
  /** A link to elsewhere, and the section below which it stands. */
  readonly link?: { readonly after: string; readonly to: string; readonly text: string };
  /** Undefined while the API is away: then only whom to ask is lacking. */
  readonly organisation: Organisation | undefined;
};

/** A statement of the municipality in sections, and whom to ask about it. */
export function InformationPage({ texts: t, link, organisation }: Props) {
  return (
    <div className="g-wrap g-page">
      <Prose>
        <PageTitle>{t.title}</PageTitle>
        <meta name="description" content={t.lead} />
        <Paragraph size="large">{t.lead}</Paragraph>
        {Object.entries(t.sections).map(([name, { title, text }]) => (
          <Section key={title} title={title}>
            {text.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
            {link?.after === name && (
              <Paragraph>
                <a className="g-link" href={link.to}>
                  {link.text}
                </a>
              </Paragraph>
            )}
          </Section>
        ))}
        {organisation && (
          <Paragraph>
            <WithPhones numbers={[organisation.coordinatorPhone]}>
              {t.ask({ ...organisation, phone: organisation.coordinatorPhone })}
            </WithPhones>
          </Paragraph>
        )}
      </Prose>
    </div>
  );
}
