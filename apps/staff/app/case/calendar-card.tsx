import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Notice } from "@gehoor/web/shell/notice.tsx";
import { PageLink } from "@gehoor/web/shell/page-link.tsx";
import { actionPath } from "../commands/action-path.ts";
import { Day } from "../days/day.tsx";
import { actionTexts } from "../words/action.texts.ts";
import { termTexts } from "../words/term.texts.ts";
import type { CaseTold } from "./case-query.ts";

const texts = defineTexts({
  nl: { title: "De kalender is gewijzigd: deze termijnen zouden verschuiven", from: "van", to: "naar" },
  en: { title: "The calendar changed: these terms would move", from: "from", to: "to" },
});

/** Which terms a newer calendar would move; nothing moves until the coordinator says yes. */
export function CalendarCard({ complaint }: { readonly complaint: CaseTold }) {
  const t = useTexts(texts);
  const terms = useTexts(termTexts);
  const adopt = useTexts(actionTexts).ADOPT_CALENDAR;
  const { calendarDifference, possibleActions, reference } = complaint;
  if (calendarDifference.length === 0) return null;
  const may = possibleActions.some(({ type, allowed }) => allowed && type === "ADOPT_CALENDAR");
  return (
    <Notice kind="warning" title={t.title}>
      <ul>
        {calendarDifference.map(({ kind, fromOn, toOn }) => (
          <li key={kind}>
            {terms[kind]}: {t.from} <Day on={fromOn} /> {t.to} <Day on={toOn} />
          </li>
        ))}
      </ul>
      {may && <PageLink to={actionPath(reference, "ADOPT_CALENDAR")}>{adopt}</PageLink>}
    </Notice>
  );
}
