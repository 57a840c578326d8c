import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { texts } from "./worklist.texts.ts";
import { views, type WorklistView } from "./worklist-filter.ts";
import "./worklist-chips.css";

type Props = {
  readonly current: WorklistView;
  readonly counts: Readonly<Partial<Record<WorklistView, number>>>;
  /** Whether there may be more in each than was counted. */
  readonly capped: boolean;
};

/** The lists one click away, with how many wait in each. */
export function WorklistChips({ current, counts, capped }: Props) {
  const t = useTexts(texts);
  return (
    <nav aria-label={t.lists}>
      <ul className="s-chips">
        {views.map((view) => (
          <li key={view}>
            <Link
              className="s-chip"
              to={view === "open" ? "/werkvoorraad" : `/werkvoorraad?lijst=${view}`}
              aria-current={view === current ? "page" : undefined}
            >
              {t.views[view]}{" "}
              {counts[view] !== undefined && <b>{capped ? `${counts[view]}+` : counts[view]}</b>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
