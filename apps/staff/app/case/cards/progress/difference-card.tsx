import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useActionNames } from "../../../actions/use-action-names.ts";
import { actionPath } from "../../../commands/action-path.ts";
import { Day } from "../../../days/day.tsx";
import { termTexts } from "../../../words/term.texts.ts";
import type { MayDo } from "./may-do.ts";

/** Which terms a newer calendar or newer settings would move. */
export const DifferenceFields = graphql(`
  fragment DifferenceFields on Complaint @_unmask {
    reference
    calendarDifference { kind fromOn toOn }
    settingsDifference { kind fromOn toOn }
  }
`);

type Data = ResultOf<typeof DifferenceFields> & MayDo;

const texts = defineTexts({
  nl: {
    ADOPT_CALENDAR: "De kalender is gewijzigd: deze termijnen zouden verschuiven",
    ADOPT_SETTINGS: "De instellingen zijn gewijzigd: deze termijnen zouden verschuiven",
    from: "van",
    to: "naar",
  },
  en: {
    ADOPT_CALENDAR: "The calendar changed: these terms would move",
    ADOPT_SETTINGS: "The settings changed: these terms would move",
    from: "from",
    to: "to",
  },
});

interface Difference {
  readonly complaint: Data;
  readonly type: "ADOPT_CALENDAR" | "ADOPT_SETTINGS";
  readonly moved: Data["calendarDifference"];
}

/** Which terms a newer calendar or newer settings would move; nothing moves until the coordinator says yes. */
export function DifferenceCard({ complaint, type, moved }: Difference) {
  const t = useTexts(texts);
  const terms = useTexts(termTexts);
  const adopt = useActionNames()(type);
  if (moved.length === 0) return null;
  const may = complaint.possibleActions.some((one) => one.allowed && one.type === type);
  return (
    <Banner kind="warning" title={t[type]}>
      <ul>
        {moved.map(({ kind, fromOn, toOn }) => (
          <li key={kind}>
            {terms[kind]}: {t.from} <Day on={fromOn} /> {t.to} <Day on={toOn} />
          </li>
        ))}
      </ul>
      {may && <PageLink to={actionPath(complaint.reference, type)}>{adopt}</PageLink>}
    </Banner>
  );
}
