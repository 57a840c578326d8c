import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { useActionNames } from "../../actions/use-action-names.ts";
import { Moment } from "../../days/day.tsx";
import type { Code } from "../../words/code.ts";
import { draftPath } from "../draft-path.ts";

/** A draft as the page of its case names it. */
export type CaseDraft = {
  readonly action: Code<"ActionType">;
  readonly subject: string;
  readonly keptAt: string;
};

type Props = {
  readonly complaint: {
    readonly reference: string;
    readonly handler: object | null;
    readonly drafts: readonly CaseDraft[];
  };
};

/** On the page of a case: what this person has written for it and not sent, each leading to its form. */
export function CaseDrafts({ complaint: { reference, handler, drafts } }: Props) {
  const t = useTexts(texts);
  const nameOf = useActionNames(handler);
  if (drafts.length === 0) return null;
  return (
    <Card title={drafts.length === 1 ? t.one : t.several} screenOnly>
      <ul className="s-list">
        {drafts.map(({ action, subject, keptAt }) => (
          <li key={`${action} ${subject}`}>
            <PageLink to={draftPath(reference, action, subject)}>{nameOf(action)}</PageLink>{" "}
            <span className="s-small">
              <Moment at={keptAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const texts = wordTexts({
  one: { nl: "U hebt hier een concept", en: "You have a draft here" },
  several: { nl: "U hebt hier concepten", en: "You have drafts here" },
});
