import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { ButtonLink, PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Form } from "react-router";
import { Path } from "../../frame/path.tsx";
import { roleTexts } from "../../words/people.texts.ts";
import type { Route } from "./+types/people.ts";
import { loadStaffing } from "./load-staffing.server.ts";
import { PeopleTable } from "./people-table.tsx";
import { doneTexts } from "./person.texts.ts";
import "../../worklist/worklist-form.css";
import "./staffing.css";

export async function loader(args: Route.LoaderArgs) {
  const { cookies, language } = requestContext(args.context);
  const { staff, departments } = await loadStaffing(args);
  const search = new URL(args.request.url).searchParams.get("zoek")?.trim() ?? "";
  const names = new Map(
    departments.map(({ id, nameNl, nameEn }) => [id, language === "nl" ? nameNl : nameEn]),
  );
  const found = staff
    .map((person) => ({
      ...person,
      places: person.departments.map((id) => ({
        name: names.get(id) ?? "",
        heads: person.heads.includes(id),
      })),
    }))
    .filter(({ name, login, roles, places }) => {
      const held = roles.map((role) => roleTexts[language][role]);
      return fits(search, [name, login, ...held, ...places.map((place) => place.name)]);
    });
  const done = codesOf(doneTexts.nl).find((what) => what === cookies.flash);
  return { search, done, here: found.filter((one) => one.active), left: found.filter((one) => !one.active) };
}

/** Whether every word that was typed is somewhere in what a line says. */
function fits(search: string, line: readonly string[]): boolean {
  const said = line.join(" ").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Who works here, as what and where: each leads to all that is kept of them. */
export default function People({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const dones = useTexts(doneTexts);
  const { search, done, here, left } = loaderData;
  return (
    <>
      <Path>
        <PageLink to="/beheer">{t.administration}</PageLink>
      </Path>
      {done && <Banner kind="success" title={dones[done]} />}
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      <div className="s-tools">
        <ButtonLink to="/beheer/mensen/nieuw">{t.add}</ButtonLink>
        <Form method="get" action="/beheer/mensen" className="s-search" key={search}>
          <input
            type="search"
            name="zoek"
            className="g-input s-search__box"
            aria-label={t.search}
            placeholder={t.search}
            defaultValue={search}
          />
          <Button type="submit" variant="secondary">
            {t.searchButton}
          </Button>
          {search && <PageLink to="/beheer/mensen">{t.all}</PageLink>}
        </Form>
        <PageLink to="/beheer/afdelingen">{t.departments}</PageLink>
        <PageLink to="/beheer/wijzigingen">{t.changes}</PageLink>
      </div>
      {here.length === 0 && <EmptyState title={t.nobody}>{t.nobodyHint}</EmptyState>}
      {here.length > 0 && <PeopleTable people={here} caption={t.here({ count: here.length })} />}
      {left.length > 0 && (
        <details open={search !== ""}>
          <summary>{t.left({ count: left.length })}</summary>
          <PeopleTable people={left} caption={t.left({ count: left.length })} />
        </details>
      )}
    </>
  );
}

const texts = defineTexts({
  nl: {
    administration: "Beheer",
    title: "Mensen",
    lead: "Wie hier werkt, als wat en waar. Elke wijziging geldt meteen, staat in de geschiedenis en kan worden teruggedraaid.",
    add: "Iemand toevoegen",
    departments: "Afdelingen",
    changes: "Wijzigingen",
    search: "Zoek op naam, rol of afdeling",
    searchButton: "Zoek",
    all: "Toon iedereen",
    nobody: "Niemand gevonden",
    nobodyHint: "Zoek met minder woorden, of met een deel van de naam.",
    here: ({ count }: { count: number }) => (count === 1 ? "1 persoon" : `${count} mensen`),
    left: (facts: { count: number }) => `Werken hier niet meer (${facts.count})`,
  },
  en: {
    administration: "Administration",
    title: "People",
    lead: "Who works here, as what and where. Each change holds at once, stands in the history and can be undone.",
    add: "Add somebody",
    departments: "Departments",
    changes: "Changes",
    search: "Search by name, role or department",
    searchButton: "Search",
    all: "Show everybody",
    nobody: "Nobody found",
    nobodyHint: "Search with fewer words, or with a part of the name.",
    here: ({ count }) => (count === 1 ? "1 person" : `${count} people`),
    left: (facts) => `No longer work here (${facts.count})`,
  },
});
