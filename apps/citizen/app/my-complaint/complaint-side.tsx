import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { WithPhones } from "@gehoor/web/blocks/phone-link.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { forgetOthers } from "@gehoor/web/forms/kept-typing/typed-store.ts";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useMunicipality } from "@gehoor/web/shell/use-municipality.ts";
import { texts } from "./complaint.texts.ts";

type Props = {
  readonly reference: string;
  /** What can be done now, each at a page below the complaint's own. */
  readonly choices: readonly { readonly page: string; readonly label: string }[];
  /** What the copy of what came in is called. */
  readonly copy: string;
  readonly letters: readonly { readonly number: number; readonly name: string; readonly when: string }[];
};

/** Beside the complaint: what can be done now, the papers, and whom to call. */
export function ComplaintSide({ reference, choices, copy, letters }: Props) {
  const t = useTexts(texts);
  const localPath = useLocalPath();
  const municipality = useMunicipality();
  const below = (page: string) => `/mijn-klacht/${reference}/${page}`;
  return (
    <div className="m-side">
      <Card title={t.can}>
        <ul className="m-links">
          {choices.map(({ page, label }) => (
            <li key={page}>
              <PageLink to={below(page)}>{label}</PageLink>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t.papers}>
        <ul className="m-links">
          <li>
            <PageLink to={below("klacht")}>{copy}</PageLink>
          </li>
          {letters.map(({ number, name, when }) => (
            <li key={number}>
              <PageLink to={below(`brieven/${number}`)} reloadDocument>
                {name}
              </PageLink>
              <span className="g-quiet m-small"> {when}</span>
            </li>
          ))}
        </ul>
        {letters.length === 0 ? (
          <p className="g-quiet">{t.noPapers}</p>
        ) : (
          <p>
            <PageLink to={below("verzonden")}>{t.proof}</PageLink>
          </p>
        )}
      </Card>
      <Card title={t.help}>
        <p>
          {municipality ? (
            <WithPhones numbers={[municipality.phone]}>{t.helpText(municipality)}</WithPhones>
          ) : (
            t.helpPlain
          )}
        </p>
      </Card>
      <form
        method="post"
        action={localPath("/mijn-klacht/uitloggen")}
        onSubmit={() => forgetOthers(sessionStorage)}
      >
        <Button type="submit" variant="secondary">
          {t.signOut}
        </Button>
      </form>
    </div>
  );
}
