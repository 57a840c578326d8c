import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { PageLink } from "@gehoor/web/shell/page-link.tsx";
import { actionPath, casePath } from "../commands/action-path.ts";
import { Day } from "../days/day.tsx";
import { actionTexts } from "../words/action.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { texts } from "./case.texts.ts";
import type { CaseTold } from "./case-query.ts";

/** Complaints of the same person close in time, and the way to merge where that is possible. */
export function DuplicatesCard({ complaint }: { readonly complaint: CaseTold }) {
  const t = useTexts(texts);
  const statuses = useTexts(statusTexts);
  const merge = useTexts(actionTexts).MERGE_COMPLAINT;
  if (complaint.possibleDuplicates.length === 0) return null;
  const mayMerge = complaint.possibleActions.some(
    ({ type, allowed }) => allowed && type === "MERGE_COMPLAINT",
  );
  return (
    <Card title={t.cards.duplicates}>
      <ul className="s-list">
        {complaint.possibleDuplicates.map((other) => (
          <li key={other.reference}>
            <PageLink to={casePath(other.reference)}>{other.reference}</PageLink> {other.summary}
            <div className="s-small">
              {statuses[other.status]} · <Day on={other.receivedOn} />
              {mayMerge && (
                <>
                  {" · "}
                  <PageLink
                    to={`${actionPath(complaint.reference, "MERGE_COMPLAINT")}?in=${other.reference}`}
                  >
                    {merge}
                  </PageLink>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
