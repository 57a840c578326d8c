import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { ReactNode } from "react";
import { aboutTexts, channelTexts, subjectTexts } from "../../words/intake.texts.ts";
import { outcomeTexts } from "../../words/outcome.texts.ts";
import { statusTexts } from "../../words/status.texts.ts";
import { isSubjectless } from "../../words/subjectless.ts";
import { termArticles, termTexts } from "../../words/term.texts.ts";
import type { Column } from "../look/list-look.ts";
import { texts } from "../worklist.texts.ts";
import { NextStepCell } from "./next-step-cell.tsx";
import type { Row } from "./row-words.server.ts";
import { SmallTimeline } from "./small-timeline.tsx";

type Cell = (props: { readonly row: Row }) => ReactNode;

/** What stands in each column of a line; nothing where the view hides it. */
export const columnCells: Record<Column, Cell> = {
  complainant: ({ row }) => row.complainantName,
  received: ({ row }) => row.received,
  summary: SummaryCell,
  department: DepartmentCell,
  handler: HandlerCell,
  status: StatusCell,
  channel: ChannelCell,
  term: TermCell,
  retention: RetentionCell,
  updated: ({ row }) => row.updated,
  next: NextStepCell,
};

function SummaryCell({ row }: { readonly row: Row }) {
  const t = useTexts(texts);
  const subjects = useTexts(subjectTexts);
  if (isSubjectless(row.view)) return null;
  const flags = [row.urgent && t.urgent, row.restricted && t.restricted, row.escalated && t.escalated].filter(
    (flag) => flag !== false,
  );
  return (
    <span className="s-row__summary">
      {flags.length > 0 && <strong>{flags.join(" · ")} · </strong>}
      {row.summary ?? subjects[row.subject]}
    </span>
  );
}

function DepartmentCell({ row }: { readonly row: Row }) {
  const about = useTexts(aboutTexts);
  const subjects = useTexts(subjectTexts);
  if (isSubjectless(row.view)) return null;
  return (
    <>
      {row.department ?? subjects[row.subject]} <small>{about[row.about]}</small>
    </>
  );
}

function HandlerCell({ row }: { readonly row: Row }) {
  const t = useTexts(texts);
  return (
    <>
      {row.away && <Tag tone="soon">{row.away}</Tag>}{" "}
      {row.handler ?? (!isSubjectless(row.view) && !row.asked && <em>{t.unassigned}</em>)}{" "}
      {row.asked && <em>{t.asked({ name: row.asked })}</em>}
    </>
  );
}

function StatusCell({ row }: { readonly row: Row }) {
  const statuses = useTexts(statusTexts);
  const outcomes = useTexts(outcomeTexts);
  return (
    <>
      {statuses[row.status]} {row.outcome && <small>{outcomes[row.outcome]}</small>}
    </>
  );
}

/** The class of the Selectielijst, and until when it is kept. */
function RetentionCell({ row: { retention } }: { readonly row: Row }) {
  if (!retention) return null;
  const words = <span>{retention.words}</span>;
  return (
    <>
      {retention.code} {retention.isOver ? <Tag tone="soon">{words}</Tag> : <small>{words}</small>}
    </>
  );
}

function ChannelCell({ row }: { readonly row: Row }) {
  return useTexts(channelTexts)[row.channel];
}

/** How near the next duty is, what was missed before it, and how far the term of the law has run. */
function TermCell({ row }: { readonly row: Row }) {
  const terms = useTexts(termTexts);
  return (
    <>
      <span className="s-row__term">
        <Tag tone={row.urgency.tone}>{row.urgency.words}</Tag>{" "}
        {row.missed && row.missedKind && (
          <Tag tone="late">
            <span>
              {terms[row.missedKind]}
              <span className="s-row__roomy">: {row.missed}</span>
            </span>
          </Tag>
        )}{" "}
        {row.due && (
          <small>
            {row.due}
            {row.nextDueKind && (
              <span className="s-row__roomy">
                {` · ${terms[row.nextDueKind]} (${termArticles[row.nextDueKind]})`}
              </span>
            )}
          </small>
        )}
      </span>
      <SmallTimeline progress={row.progress} tone={row.urgency.tone} />
    </>
  );
}
