import { Heading } from "@gehoor/web/blocks/heading.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { Address } from "@gehoor/web/blocks/prose.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import { texts } from "./home.texts.ts";

type Props = { readonly ombudsman: Organisation["ombudsman"] | undefined };

/** The next step after our answer, and the three ways to take it. */
export function OmbudsmanPart({ ombudsman }: Props) {
  const { ombudsman: t } = useTexts(texts);
  if (!ombudsman) return null;
  return (
    <section aria-labelledby="ombudsman" className="h-part">
      <Heading id="ombudsman" level={2} size={2}>
        {t.title}
      </Heading>
      <div className="g-prose">
        <Paragraph>{t.text({ name: midSentence(ombudsman.name) })}</Paragraph>
        <Paragraph>{t.year}</Paragraph>
      </div>
      <div className="g-card h-ombudsman">
        <Heading level={3} size={4}>
          {t.ways}
        </Heading>
        <ul className="h-three">
          <li>
            <h4 className="g-heading g-heading--5">{t.email.title}</h4>
            <p>
              {t.email.text}{" "}
              <a className="g-link" href={`mailto:${ombudsman.email}`}>
                {ombudsman.email}
              </a>
            </p>
          </li>
          <li>
            <h4 className="g-heading g-heading--5">{t.letter.title}</h4>
            <p>{t.letter.text}</p>
            <Address lines={ombudsman.address} />
            <p>{t.letter.stamp}</p>
          </li>
          <li>
            <h4 className="g-heading g-heading--5">{t.form.title}</h4>
            <p>{t.form.text}</p>
          </li>
        </ul>
      </div>
    </section>
  );
}

/** "De Gemeentelijke Ombudsman" as it stands inside a sentence. */
function midSentence(name: string): string {
  return name.replace(/^De /, "de ");
}
