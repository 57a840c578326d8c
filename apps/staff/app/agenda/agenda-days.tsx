import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { hearingModeTexts, sideTexts } from "../words/hearing.texts.ts";
import { texts } from "./agenda.texts.ts";
import type { AgendaDay } from "./load-agenda.server.ts";

type Props = { readonly days: readonly AgendaDay[]; readonly level?: 2 | 3 };

/** Who is heard on which day, at what time and how. */
export function AgendaDays({ days, level = 3 }: Props) {
  const t = useTexts(texts);
  const modes = useTexts(hearingModeTexts);
  const sides = useTexts(sideTexts);
  const Heading = level === 2 ? "h2" : "h3";
  return days.map(({ on, words, hearings }) => (
    <section key={on} aria-labelledby={`dag-${on}`}>
      <Heading id={`dag-${on}`}>{words}</Heading>
      <ul className="s-list">
        {hearings.map(
          ({ complaintId, partyId, reference, summary, plannedAt, time, mode, side, name, you }) => (
            <li key={`${complaintId} ${partyId}`}>
              <b>
                <time dateTime={plannedAt}>{time}</time>
              </b>{" "}
              {you ? t.you : (name ?? t.unknown)} ({sides[side]}){mode && `, ${modes[mode]}`} ·{" "}
              <Link className="g-link" to={casePath(reference)}>
                {reference}
              </Link>{" "}
              {summary}
            </li>
          ),
        )}
      </ul>
    </section>
  ));
}
