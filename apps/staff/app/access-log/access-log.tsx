import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { Select, TextInput } from "@gehoor/web/forms/fields/controls.tsx";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Form, Link } from "react-router";
import { DayWordsProvider, Moment } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import { roleTexts } from "../words/people.texts.ts";
import type { Route } from "./+types/access-log.ts";
import { kindTexts, texts, viewerTexts } from "./access-log.texts.ts";
import { AccessLogQuery, LoggedPeopleQuery } from "./access-log-query.ts";
import "../worklist/table/complaint-table.css";
import "../worklist/table/table-cards.css";
import "./access-log.css";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name)?.trim() || null;
  const people = (await api.query(LoggedPeopleQuery, {})).staff;
  const kind = codesOf(kindTexts.nl).find((one) => one === asked("wat")) ?? null;
  const staffId = people.find(({ id }) => id === asked("wie"))?.id ?? null;
  const [reference, before] = [asked("kenmerk"), asked("voor")];
  const { accessLog, today } = await api.query(AccessLogQuery, { before, reference, staffId, kind });
  const words = dayTable(accessLog?.rows ?? [], today, language);
  return { people, kind, staffId, reference, before, log: accessLog, words };
}

/** Who looked at what: for the privacy officer, who sees no complaint. One GET form, so that each search has an address. */
export default function AccessLog({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const { people, kind, staffId, reference, before, log, words } = loaderData;
  const searched = {
    ...(reference && { kenmerk: reference }),
    ...(staffId && { wie: staffId }),
    ...(kind && { wat: kind }),
  };
  return (
    <DayWordsProvider value={words}>
      <PageTitle>{t.title}</PageTitle>
      <p>{t.lead}</p>
      <Form method="get" className="s-log__search" key={JSON.stringify(searched)}>
        <label htmlFor="kenmerk">
          {t.reference}
          <TextInput
            id="kenmerk"
            name="kenmerk"
            defaultValue={reference ?? ""}
            maxLength={40}
            autoComplete="off"
          />
        </label>
        <label htmlFor="wie">
          {t.person}
          <Select id="wie" name="wie" defaultValue={staffId ?? ""}>
            <option value="">{t.everybody}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </label>
        <label htmlFor="wat">
          {t.kind}
          <Select id="wat" name="wat" defaultValue={kind ?? ""}>
            <option value="">{t.everything}</option>
            {codesOf(kinds).map((one) => (
              <option key={one} value={one}>
                {kinds[one]}
              </option>
            ))}
          </Select>
        </label>
        <Button type="submit">{t.search}</Button>
        {Object.keys(searched).length > 0 && (
          <Link className="g-link" to="/inzage">
            {t.all}
          </Link>
        )}
      </Form>
      {!log && (
        <EmptyState title={t.noComplaintTitle}>
          <p>{t.noComplaint}</p>
        </EmptyState>
      )}
      {log?.rows.length === 0 && (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      {log && log.rows.length > 0 && <LogTable rows={log.rows} />}
      <p className="s-log__pages">
        {before && (
          <Link className="g-link" to={`?${new URLSearchParams(searched)}`}>
            {t.newest}
          </Link>
        )}
        {log?.next && (
          <Link className="g-link" to={`?${new URLSearchParams({ ...searched, voor: log.next })}`}>
            {t.older}
          </Link>
        )}
      </p>
    </DayWordsProvider>
  );
}

type Rows = NonNullable<Route.ComponentProps["loaderData"]["log"]>["rows"];

function LogTable({ rows }: { readonly rows: Rows }) {
  const t = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const viewers = useTexts(viewerTexts);
  const roles = useTexts(roleTexts);
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.complaint}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, at, kind, view, role, byParty, reference, staff }) => (
          <tr key={id}>
            <th scope="row">
              <Moment at={at} />
            </th>
            <td data-label={t.who}>{staff?.name ?? (byParty ? t.party : t.unknown)}</td>
            <td data-label={t.what}>
              {[kinds[kind], view && viewers[view], role && roles[role]].filter(Boolean).join(" · ")}
            </td>
            <td data-label={t.complaint}>{reference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
