import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useActionNames } from "../../actions/use-action-names.ts";
import { actionPath, casePath } from "../../commands/action-path.ts";
import { Day } from "../../days/day.tsx";
import { likenessTexts } from "../../words/handling.texts.ts";
import { statusTexts } from "../../words/status.texts.ts";
import { texts as cards } from "../case.texts.ts";
import type { MayDo } from "./progress/may-do.ts";

/** What the card of the same complaint twice shows. */
export const DuplicateFields = graphql(`
  fragment DuplicateFields on Complaint @_unmask {
    reference
    possibleDuplicates { reference receivedOn status summary samePeople likeness takesIn }
  }
`);

type Data = ResultOf<typeof DuplicateFields> & MayDo;

type Other = Data["possibleDuplicates"][number];

/** Complaints that may be of the same person, by what; and the way to merge them or to handle them together where that is possible. */
export function DuplicatesCard({ complaint }: { readonly complaint: Data }) {
  const title = useTexts(cards).cards.duplicates;
  const statuses = useTexts(statusTexts);
  const likenesses = useTexts(likenessTexts);
  if (complaint.possibleDuplicates.length === 0) return null;
  return (
    <Card title={title} screenOnly>
      <ul className="s-list">
        {complaint.possibleDuplicates.map((other) => (
          <li key={other.reference}>
            <PageLink to={casePath(other.reference)}>{other.reference}</PageLink> {other.summary}
            <div className="s-small">
              {statuses[other.status]} · <Day on={other.receivedOn} /> ·{" "}
              {other.likeness.map((by) => likenesses[by]).join(", ")}
              <Way complaint={complaint} other={other} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type WayProps = { readonly complaint: Data; readonly other: Other };

function Way({ complaint, other }: WayProps) {
  const t = useTexts(texts);
  const actions = useActionNames();
  if (other.samePeople && !other.takesIn)
    return other.status === "RECEIVED" || other.status === "ASSESSING" ? <> · {t.later}</> : null;
  const way = wayTogether(complaint, other);
  if (!way) return null;
  return (
    <>
      {" · "}
      <PageLink to={way.path}>{actions(way.type)}</PageLink>
    </>
  );
}

/** What the same people said twice is one complaint, in the one that came first; what different people said stays theirs. */
export function wayTogether({ reference, possibleActions }: Data, other: Other) {
  if (other.samePeople && !other.takesIn) return undefined;
  const type = other.samePeople ? "MERGE_COMPLAINT" : "HANDLE_JOINTLY";
  if (!possibleActions.some((one) => one.allowed && one.type === type)) return undefined;
  const path = `${actionPath(reference, type)}?${other.samePeople ? "in" : "met"}=${other.reference}`;
  return { type, path } as const;
}

const texts = defineTexts({
  nl: { later: "kwam later binnen: voeg die klacht in deze" },
  en: { later: "came in later: merge that complaint into this one" },
});
