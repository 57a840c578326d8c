import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";

/** Where people, roles and departments are kept. */
export function StaffingCard() {
  const t = useTexts(texts);
  return (
    <Card title={t.title}>
      <ul className="s-list">
        <li>
          <PageLink to="/beheer/mensen">{t.people}</PageLink>
          <div className="s-small">{t.peopleLead}</div>
        </li>
        <li>
          <PageLink to="/beheer/afdelingen">{t.departments}</PageLink>
          <div className="s-small">{t.departmentsLead}</div>
        </li>
        <li>
          <PageLink to="/beheer/wijzigingen">{t.changes}</PageLink>
          <div className="s-small">{t.changesLead}</div>
        </li>
      </ul>
    </Card>
  );
}

const texts = wordTexts({
  title: { nl: "Mensen en afdelingen", en: "People and departments" },
  people: { nl: "Mensen en rollen", en: "People and roles" },
  peopleLead: {
    nl: "Uitnodigen, rollen en afdelingen geven, een inlog ontkoppelen, vertrek.",
    en: "Invite, give roles and departments, loosen a login, leaving.",
  },
  departments: { nl: "Afdelingen", en: "Departments" },
  departmentsLead: {
    nl: "Toevoegen, hernoemen, samenvoegen en opheffen; wie er boven staat.",
    en: "Add, rename, merge and end; who stands above.",
  },
  changes: { nl: "Wie wat heeft gewijzigd", en: "Who changed what" },
  changesLead: { nl: "Met terugdraaien.", en: "With undo." },
});
