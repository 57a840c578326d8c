import { ButtonLink, PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { PhoneLink } from "@gehoor/web/blocks/phone-link.tsx";
import { notFound } from "@gehoor/web/graphql/api-failure.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { texts as errorTexts } from "@gehoor/web/shell/error-page.texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { useMunicipality } from "@gehoor/web/shell/use-municipality.ts";
import { data } from "react-router";

const texts = wordTexts({
  follow: { nl: "Volg uw klacht", en: "Follow your complaint" },
  submit: { nl: "Dien een klacht in", en: "Make a complaint" },
  call: { nl: "U kunt ons ook bellen:", en: "You can also call us:" },
});

export const handle = { scripts: false };

/** Every address no other route knows. Without it such requests would pass by the root middleware. */
export function loader() {
  return data(null, { status: 404 });
}

export function action() {
  throw notFound();
}

/** Nobody is left without a way on: the places one may have wanted to go, and whom to call. */
export default function NotFound() {
  const t = useTexts(texts);
  const { title, whatToDo, home } = useTexts(errorTexts);
  const municipality = useMunicipality();
  return (
    <div className="g-wrap g-page">
      <PageTitle>{title.NOT_FOUND}</PageTitle>
      <Paragraph size="large">{whatToDo.NOT_FOUND}</Paragraph>
      <p className="g-actions">
        <ButtonLink to="/">{home}</ButtonLink>
        <PageLink to="/mijn-klacht/inloggen">{t.follow}</PageLink>
        <PageLink to="/klacht">{t.submit}</PageLink>
      </p>
      {municipality && (
        <p>
          {t.call} <PhoneLink number={municipality.phone} /> ({municipality.hours}).
        </p>
      )}
    </div>
  );
}
