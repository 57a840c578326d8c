import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { ButtonLink, PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Path } from "../../frame/path.tsx";
import type { Route } from "./+types/departments.ts";
import { loadStaffing } from "./load-staffing.server.ts";
import { doneTexts } from "./person.texts.ts";
import type { DepartmentRecord } from "./staffing-query.ts";
import "../../worklist/table/complaint-table.css";
import "../../worklist/table/table-cards.css";
import "../../worklist/worklist-form.css";
import "./staffing.css";

export async function loader(args: Route.LoaderArgs) {
  const { cookies } = requestContext(args.context);
  const { staff, departments } = await loadStaffing(args);
  const nameOf = (id: string | null) => staff.find((one) => one.id === id)?.name;
  const lines = departments.map((one) => ({
    ...one,
    head: staff.find(({ heads }) => heads.includes(one.id))?.name,
    director: nameOf(one.directorId),
    people: staff.filter((person) => person.departments.includes(one.id)).length,
    into: departments.find(({ id }) => id === one.mergedInto),
  }));
  const done = codesOf(doneTexts.nl).find((what) => what === cookies.flash);
  return { done, there: lines.filter(({ active }) => active), ended: lines.filter(({ active }) => !active) };
}

/** The parts of the organisation, with who leads them; those that ended keep their name, with where they went. */
export default function Departments({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const dones = useTexts(doneTexts);
  const language = useLanguage();
  const { done, there, ended } = loaderData;
  const named = ({ nameNl, nameEn }: DepartmentRecord) => (language === "nl" ? nameNl : nameEn);
  return (
    <>
      <Path>
        <PageLink to="/beheer">{t.administration}</PageLink>
      </Path>
      {done && <Banner kind="success" title={dones[done]} />}
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      <div className="s-tools">
        <ButtonLink to="/beheer/afdelingen/nieuw">{t.add}</ButtonLink>
        <PageLink to="/beheer/mensen">{t.toPeople}</PageLink>
        <PageLink to="/beheer/wijzigingen">{t.changes}</PageLink>
      </div>
      <table className="s-table s-staffing-table">
        <caption className="s-small">{t.count({ count: there.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.head}</th>
            <th scope="col">{t.director}</th>
            <th scope="col">{t.people}</th>
          </tr>
        </thead>
        <tbody>
          {there.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <PageLink to={`/beheer/afdelingen/${one.id}`}>{named(one)}</PageLink>{" "}
                <span className="s-small">({one.code})</span>
              </th>
              <td data-label={t.head}>{one.head ?? <span className="s-small">{t.nobody}</span>}</td>
              <td data-label={t.director}>{one.director ?? <span className="s-small">{t.nobody}</span>}</td>
              <td data-label={t.people}>{one.people}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ended.length > 0 && (
        <details>
          <summary>{t.ended({ count: ended.length })}</summary>
          <ul className="s-list">
            {ended.map((one) => (
              <li key={one.id}>
                <PageLink to={`/beheer/afdelingen/${one.id}`}>{named(one)}</PageLink>
                {one.into && ` → ${named(one.into)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const texts = defineTexts({
  nl: {
    administration: "Beheer",
    title: "Afdelingen",
    lead: "Klachten over mensen van een afdeling gaan naar haar hoofd, klachten over het hoofd naar het directielid erboven (9:7).",
    add: "Afdeling toevoegen",
    toPeople: "Mensen",
    changes: "Wijzigingen",
    name: "Afdeling",
    head: "Hoofd",
    director: "Directielid",
    people: "Mensen",
    nobody: "niemand",
    count: (facts: { count: number }) => `${facts.count} afdelingen`,
    ended: (facts: { count: number }) => `Zijn er niet meer (${facts.count})`,
  },
  en: {
    administration: "Administration",
    title: "Departments",
    lead: "Complaints about people of a department go to its head, complaints about the head to the director above (9:7).",
    add: "Add a department",
    toPeople: "People",
    changes: "Changes",
    name: "Department",
    head: "Head",
    director: "Director",
    people: "People",
    nobody: "nobody",
    count: (facts) => `${facts.count} departments`,
    ended: (facts) => `No longer there (${facts.count})`,
  },
});
