import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { PhoneLink, WithPhones } from "@gehoor/web/blocks/phone-link.tsx";
import { Address } from "@gehoor/web/blocks/prose.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useMunicipality } from "@gehoor/web/shell/use-municipality.ts";
import type { AdviceCode } from "#app/words/codes.ts";
import { type AdviceWords, texts } from "./advice.texts.ts";

type Elsewhere = {
  readonly address: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
};

type Props = {
  readonly code: AdviceCode;
  readonly words: AdviceWords;
  /** As the API gives it, such as `Awb 9:8 lid 1 onder c, 6:7`. */
  readonly article: string;
  /** Where this belongs, if that is not with the municipality. */
  readonly contact: Elsewhere | undefined;
};

/** What we see, why it matters and what to do, with whatever that needs: a number, an address, a page. */
export function AdviceCard({ code, words, article, contact }: Props) {
  const t = useTexts(texts);
  const { title, why, whatToDo } = t.advice[words];
  return (
    <Card title={title} prominent>
      <p>{why}</p>
      <p>{whatToDo}</p>
      <WayTo code={code} />
      {contact && <Contact {...contact} />}
      <details className="c-small">
        <summary>{t.lawQuestion}</summary>
        <p>{t.law({ article: article.replace(/^Awb /, "") })}</p>
      </details>
    </Card>
  );
}

/** Nobody is told to call, write or go somewhere without being told how. */
function WayTo({ code }: Pick<Props, "code">) {
  const t = useTexts(texts);
  const municipality = useMunicipality();
  switch (code) {
    case "OBJECTION_PERHAPS":
    case "STREET_REPORT":
    case "ANONYMOUS":
      return municipality ? (
        <p>
          <WithPhones numbers={[municipality.phone]}>{t.call(municipality)}</WithPhones>
        </p>
      ) : null;
    case "RULES":
      return (
        <p>
          <PageLink to="/contact" reloadDocument>
            {t.contact}
          </PageLink>
        </p>
      );
    case "EARLIER_COMPLAINT":
      return (
        <p>
          <PageLink to="/#ombudsman" reloadDocument>
            {t.ombudsman}
          </PageLink>
        </p>
      );
    default:
      return null;
  }
}

function Contact({ address, phone, email }: Elsewhere) {
  const t = useTexts(texts);
  return (
    <>
      <p>{t.contactBbs}:</p>
      <Address lines={address} />
      {phone && (
        <p>
          <PhoneLink number={phone} />
        </p>
      )}
      {email && (
        <p>
          <a className="g-link" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
    </>
  );
}
