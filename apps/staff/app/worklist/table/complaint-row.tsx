import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { casePath } from "../../commands/action-path.ts";
import { aboutTexts, subjectTexts } from "../../words/intake.texts.ts";
import { outcomeTexts } from "../../words/outcome.texts.ts";
import { statusTexts } from "../../words/status.texts.ts";
import { termArticles, termTexts } from "../../words/term.texts.ts";
import { texts } from "../worklist.texts.ts";
import { NextStepCell } from "./next-step-cell.tsx";
import type { Row } from "./row-words.server.ts";
import { SmallTimeline } from "./small-timeline.tsx";

/** A complaint as a row: urgency by word, shape and colour, and the next step as a link. */
export function ComplaintRow({ row }: { readonly row: Row }) {
  const t = useTexts(texts);
  const about = useTexts(aboutTexts);
  const subjects = useTexts(subjectTexts);
  const statuses = useTexts(statusTexts);
  const terms = useTexts(termTexts);
  const outcomes = useTexts(outcomeTexts);
  // The records manager sees that it ended and how, not what it was about or who handled it.
  const known = row.view !== "RECORDS";
  const flags = [row.urgent && t.urgent, row.restricted && t.restricted, row.escalated && t.escalated];
  return (
    <tr>
      <th scope="row">
        <Link className="s-row__link" to={casePath(row.reference)} data-row-link="">
          {row.reference}
        </Link>
        <small className="s-row__who">
          {[row.complainantName, t.receivedOn({ day: row.received })].filter(Boolean).join(" · ")}
        </small>
        {known && <small className="s-row__summary">{row.summary ?? subjects[row.subject]}</small>}
      </th>
      <td data-label={t.columns.about}>
        {known && (
          <>
            {row.department ?? subjects[row.subject]}
            <small>{[about[row.about], ...flags].filter(Boolean).join(" · ")}</small>
          </>
        )}
      </td>
      <td data-label={t.columns.handler}>
        {row.handler ?? (known && !row.asked && <em>{t.unassigned}</em>)}
        {row.asked && <small>{t.asked({ name: row.asked })}</small>}
        {row.away && <Tag tone="soon">{row.away}</Tag>}
      </td>
      <td data-label={t.columns.status}>
        {statuses[row.status]}
        {row.outcome && <small>{outcomes[row.outcome]}</small>}
      </td>
      <td data-label={t.columns.term}>
        <Tag tone={row.urgency.tone}>{row.urgency.words}</Tag>
        {row.due && (
          <small>
            {row.due}
            {row.nextDueKind && ` · ${terms[row.nextDueKind]} (${termArticles[row.nextDueKind]})`}
          </small>
        )}
        {row.missed && row.missedKind && (
          <Tag tone="late">
            {terms[row.missedKind]}: {row.missed}
          </Tag>
        )}
      </td>
      <td data-label={t.columns.line} className="s-row__line">
        <SmallTimeline progress={row.progress} tone={row.urgency.tone} />
      </td>
      <td data-label={t.columns.next}>
        <NextStepCell row={row} />
      </td>
    </tr>
  );
}
