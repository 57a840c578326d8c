import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { officeTexts, roleTexts } from "../../words/people.texts.ts";
import type { StaffRecord } from "./staffing-query.ts";
import "../../worklist/table/complaint-table.css";
import "../../worklist/table/table-cards.css";
import "./staffing.css";

type Line = StaffRecord & { readonly places: readonly { readonly name: string; readonly heads: boolean }[] };
type Props = { readonly people: readonly Line[]; readonly caption: string };

/** People by name; on a phone each a card. */
export function PeopleTable({ people, caption }: Props) {
  const t = useTexts(texts);
  return (
    <table className="s-table s-staffing-table">
      <caption className="s-small">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.roles}</th>
          <th scope="col">{t.departments}</th>
          <th scope="col">{t.login}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function PersonLine({ person }: { readonly person: Line }) {
  const t = useTexts(texts);
  const roles = useTexts(roleTexts);
  const offices = useTexts(officeTexts);
  const { id, name, office, deputy, deputyMayor, places, login, active, bound } = person;
  const held = person.roles.map((role) => (role === "COORDINATOR" && deputy ? t.deputy : roles[role]));
  const titles = [
    ...(office === "EMPLOYEE" ? [] : [offices[office]]),
    ...(deputyMayor ? [t.deputyMayor] : []),
  ];
  return (
    <tr>
      <th scope="row">
        <PageLink to={`/beheer/mensen/${id}`}>{name}</PageLink>
        {titles.length > 0 && <div className="s-small">{titles.join(", ")}</div>}
      </th>
      <td data-label={t.roles}>
        {held.length > 0 ? held.join(", ") : <span className="s-small">{t.none}</span>}
      </td>
      <td data-label={t.departments}>
        {places.map((place) => (place.heads ? `${place.name} (${t.head})` : place.name)).join(", ")}
      </td>
      <td data-label={t.login}>
        {login} {active && (bound ? <Tag tone="done">{t.bound}</Tag> : <Tag tone="calm">{t.invited}</Tag>)}
      </td>
    </tr>
  );
}

const texts = wordTexts({
  name: { nl: "Naam", en: "Name" },
  roles: { nl: "Rollen", en: "Roles" },
  departments: { nl: "Afdelingen", en: "Departments" },
  login: { nl: "Inlognaam", en: "Login" },
  head: { nl: "hoofd", en: "head" },
  none: { nl: "geen", en: "none" },
  deputy: { nl: "plaatsvervangend coördinator", en: "deputy coordinator" },
  deputyMayor: { nl: "locoburgemeester", en: "deputy mayor" },
  bound: { nl: "ingelogd geweest", en: "has signed in" },
  invited: { nl: "nog niet ingelogd", en: "not signed in yet" },
});
