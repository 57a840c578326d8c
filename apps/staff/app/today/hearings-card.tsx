import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { hearingModeTexts, sideTexts } from "../words/hearing.texts.ts";
import type { HearingToday } from "./hearings-today.server.ts";
import { texts } from "./today.texts.ts";

/** Who is heard today, at what time and how. */
export function HearingsCard({ hearings }: { readonly hearings: readonly HearingToday[] }) {
  const t = useTexts(texts);
  const modes = useTexts(hearingModeTexts);
  const sides = useTexts(sideTexts);
  return (
    <Card title={t.hearings}>
      <ul className="s-list">
        {hearings.map((hearing) => (
          <li key={hearing.key}>
            <b>
              <time dateTime={hearing.plannedAt}>{hearing.time}</time>
            </b>{" "}
            {hearing.name ?? sides[hearing.side]} ({sides[hearing.side]})
            {hearing.mode && `, ${modes[hearing.mode]}`} ·{" "}
            <Link className="ams-link" to={casePath(hearing.reference)}>
              {hearing.reference}
            </Link>{" "}
            {hearing.summary}
          </li>
        ))}
      </ul>
    </Card>
  );
}
