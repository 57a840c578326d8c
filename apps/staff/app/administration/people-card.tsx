import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { Day } from "../days/day.tsx";
import { roleTexts } from "../words/people.texts.ts";

export const PeopleFields = graphql(`
  fragment People on StaffMember @_unmask {
    id name active roles absent absentUntilOn replacedBy { name } departments { name { nl en } }
  }
`);

/** Who works here, as what, and who is away. */
export function PeopleCard({ staff }: { readonly staff: readonly ResultOf<typeof PeopleFields>[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const roles = useTexts(roleTexts);
  return (
    <Card title={t.people}>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.departments}</th>
            <th scope="col">{t.roles}</th>
            <th scope="col">{t.absence}</th>
          </tr>
        </thead>
        <tbody>
          {staff.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td data-label={t.departments}>
                {person.departments.map(({ name }) => name[language]).join(", ")}
              </td>
              <td data-label={t.roles}>
                {person.active ? person.roles.map((role) => roles[role]).join(", ") : <em>{t.inactive}</em>}
              </td>
              <td data-label={t.absence}>
                {person.absent && (
                  <>
                    {person.absentUntilOn ? (
                      <>
                        {t.until} <Day on={person.absentUntilOn} />
                      </>
                    ) : (
                      t.unknown
                    )}
                    {person.replacedBy && `, ${t.replacement} ${person.replacedBy.name}`}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <PageLink to="/afwezigheid">{t.keep}</PageLink>
      </p>
    </Card>
  );
}

const texts = wordTexts({
  people: { nl: "Mensen en rollen", en: "People and roles" },
  name: { nl: "Naam", en: "Name" },
  departments: { nl: "Afdelingen", en: "Departments" },
  roles: { nl: "Rollen", en: "Roles" },
  absence: { nl: "Afwezig", en: "Absent" },
  inactive: { nl: "niet actief", en: "not active" },
  unknown: { nl: "tot nog onbekend", en: "until not known yet" },
  keep: { nl: "Afwezigheid vastleggen of wijzigen", en: "Record or change absence" },
  until: { nl: "tot en met", en: "until" },
  replacement: { nl: "vervanger", en: "replaced by" },
});
