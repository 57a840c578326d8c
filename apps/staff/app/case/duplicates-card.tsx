import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { PageLink } from "@gehoor/web/shell/page-link.tsx";
import { actionPath, casePath } from "../commands/action-path.ts";
import { Day } from "../days/day.tsx";
import { actionTexts } from "../words/action.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { texts } from "./case.texts.ts";
import type { CaseTold } from "./case-query.ts";

/** Complaints of the same person close in time, and the way to merge them or to handle them together where that is possible. */
export function DuplicatesCard({ complaint }: { readonly complaint: CaseTold }) {
  const t = useTexts(texts);
  const statuses = useTexts(statusTexts);
  if (complaint.possibleDuplicates.length === 0) return null;
  // What the same people said twice is one complaint; what different people said stays theirs.
  const wayTo = ({ samePeople, reference }: (typeof complaint.possibleDuplicates)[number]) => {
    const type: Target["type"] = samePeople ? "MERGE_COMPLAINT" : "HANDLE_JOINTLY";
    const isAllowed = complaint.possibleActions.some((one) => one.allowed && one.type === type);
    const path = `${actionPath(complaint.reference, type)}?${samePeople ? "in" : "met"}=${reference}`;
    return isAllowed ? { type, path } : undefined;
  };
  return (
    <Card title={t.cards.duplicates}>
      <ul className="s-list">
        {complaint.possibleDuplicates.map((other) => (
          <li key={other.reference}>
            <PageLink to={casePath(other.reference)}>{other.reference}</PageLink> {other.summary}
            <div className="s-small">
              {statuses[other.status]} · <Day on={other.receivedOn} />
              <Way way={wayTo(other)} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Target = { readonly type: "MERGE_COMPLAINT" | "HANDLE_JOINTLY"; readonly path: string };

function Way({ way }: { readonly way: Target | undefined }) {
  const actions = useTexts(actionTexts);
  return (
    way && (
      <>
        {" · "}
        <PageLink to={way.path}>{actions[way.type]}</PageLink>
      </>
    )
  );
}
