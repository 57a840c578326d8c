import { Card } from "@gehoor/web/blocks/card.tsx";
import { DefinitionList } from "@gehoor/web/blocks/definition-list.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { personStepPath } from "./person-steps.ts";
import type { StaffRecord } from "./staffing-query.ts";

type Props = {
  readonly person: StaffRecord;
  readonly binding: { readonly issuer: string; readonly subject: string } | null;
};

/** How somebody signs in: to which account they are bound, and how that is loosened. */
export function LoginCard({ person, binding }: Props) {
  const t = useTexts(texts);
  return (
    <Card title={t.title}>
      {binding ? (
        <DefinitionList
          items={[
            { term: t.issuer, description: binding.issuer },
            { term: t.subject, description: <code>{binding.subject}</code> },
          ]}
        />
      ) : (
        <p>{person.active ? t.unbound : t.unboundLeft}</p>
      )}
      {binding && <PageLink to={personStepPath(person.id, "LOOSEN")}>{t.loosen}</PageLink>}
      {!binding && person.active && <PageLink to={personStepPath(person.id, "INVITE")}>{t.invite}</PageLink>}
    </Card>
  );
}

const texts = wordTexts({
  title: { nl: "Inloggen", en: "Signing in" },
  issuer: { nl: "Gekoppeld bij", en: "Bound at" },
  subject: { nl: "Account daar", en: "Account there" },
  unbound: {
    nl: "Nog niet ingelogd. De eerste keer inloggen met de inlognaam koppelt het account.",
    en: "Has not signed in yet. The first sign-in with the login binds the account.",
  },
  unboundLeft: { nl: "Er is geen account gekoppeld.", en: "No account is bound." },
  loosen: { nl: "Inlog ontkoppelen", en: "Loosen the binding" },
  invite: { nl: "Opnieuw uitnodigen", en: "Invite again" },
});
