import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Form } from "react-router";
import { Day, Moment } from "../days/day.tsx";
import { texts } from "./absence.texts.ts";
import type { AbsenceData } from "./absence-query.ts";
import "../worklist/table/complaint-table.css";

type Props = {
  readonly absences: readonly AbsenceData[];
  /** The viewer, of whom it is said otherwise than of others. */
  readonly self: string;
  readonly today: string;
};

/** Who is away when, and what to do about it; works without script. */
export function AbsenceTable({ absences, self, today }: Props) {
  const t = useTexts(texts);
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.replacement}</th>
          <th scope="col">{t.doing}</th>
        </tr>
      </thead>
      <tbody>
        {absences.map(({ id, person, fromOn, untilOn, replacedBy, recordedBy, recordedAt }) => {
          const over = fromOn > today ? t.withdraw : person.id === self ? t.iAmBack : t.isBack;
          return (
            <tr key={id}>
              <th scope="row">
                {person.name} {fromOn <= today && <Tag tone="soon">{t.away}</Tag>}
              </th>
              <td data-label={t.when}>
                {untilOn ? (
                  <>
                    <Day on={fromOn} /> {t.until} <Day on={untilOn} />
                  </>
                ) : (
                  <>
                    {t.from} <Day on={fromOn} />, {t.unknown}
                  </>
                )}
                {recordedBy && recordedAt && (
                  <>
                    <br />
                    <small>
                      {t.saidBy({ name: recordedBy.name })}, <Moment at={recordedAt} />
                    </small>
                  </>
                )}
              </td>
              <td data-label={t.replacement}>{replacedBy?.name ?? t.none}</td>
              <td data-label={t.doing}>
                <PageLink to={`/afwezigheid/${id}`} aria-label={t.changeOf({ name: person.name })}>
                  {t.change}
                </PageLink>{" "}
                <Form method="post" action="/afwezigheid">
                  <MadeFor />
                  <input type="hidden" name="id" value={id} />
                  <button
                    type="submit"
                    className="s-plain-button"
                    name="do"
                    value="end"
                    aria-label={t.overOf({ over, name: person.name })}
                  >
                    {over}
                  </button>
                </Form>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
