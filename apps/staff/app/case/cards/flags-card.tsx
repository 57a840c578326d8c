import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useActionNames } from "../../actions/use-action-names.ts";
import { actionPath } from "../../commands/action-path.ts";
import { Moment } from "../../days/day.tsx";
import type { Code } from "../../words/code.ts";
import { parallelProcedureTexts } from "../../words/handling.texts.ts";
import { texts } from "../case.texts.ts";
import type { MayDo } from "./progress/may-do.ts";

/** What the card of flags shows. */
export const FlagsFields = graphql(`
  fragment FlagsFields on Complaint @_unmask {
    reference urgent restricted addressHidden
    parallelProcedures { kind openedAt closedAt note }
    advice { code article }
  }
`);

type Flags = ResultOf<typeof FlagsFields>;

type Flagged = Omit<Flags, "advice"> &
  MayDo & { readonly advice: readonly (Flags["advice"][number] & { readonly words: string })[] };

/** Danger, secrecy, duties that run beside the complaint, and what the answers before the form suggest. */
export function FlagsCard({ complaint }: { readonly complaint: Flagged }) {
  const t = useTexts(texts);
  const procedureNames = useTexts(parallelProcedureTexts);
  const { urgent, restricted, addressHidden } = complaint;
  const any =
    urgent ||
    restricted ||
    addressHidden ||
    complaint.parallelProcedures.length > 0 ||
    complaint.advice.length > 0;
  if (!any) return null;
  return (
    <Card title={t.cards.flags}>
      <ul className="s-list">
        {urgent && (
          <li>
            <Tag tone="late">{t.urgent}</Tag>
          </li>
        )}
        {restricted && (
          <li>
            <Tag tone="soon">{t.restricted}</Tag>
          </li>
        )}
        {addressHidden && (
          <li>
            <Tag tone="soon">{t.addressHidden}</Tag>
          </li>
        )}
        {complaint.parallelProcedures.map((procedure) => (
          <li key={procedure.kind}>
            <Tag tone={procedure.closedAt ? "done" : "soon"}>{procedureNames[procedure.kind]}</Tag>{" "}
            <span className="s-small">
              <Moment at={procedure.openedAt} />
              {procedure.closedAt && (
                <>
                  {" "}
                  · {t.procedureClosed} <Moment at={procedure.closedAt} />
                </>
              )}
            </span>
            {procedure.note && <p className="s-typed">{procedure.note}</p>}
          </li>
        ))}
        {complaint.advice.map(({ code, article, words }) => (
          <li key={code}>
            {words} <span className="s-small">({article})</span>
            <WayTo complaint={complaint} action={answers[code]} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Where an answer given beforehand may lead, when the coordinator comes to the same view; most lead nowhere else. */
const answers: Readonly<Partial<Record<Code<"AdviceCode">, Code<"ActionType">>>> = {
  OBJECTION: "CONVERT_COMPLAINT",
  OBJECTION_PERHAPS: "CONVERT_COMPLAINT",
  STREET_REPORT: "CONVERT_COMPLAINT",
  RULES: "CONVERT_COMPLAINT",
  BBS_FORWARDED: "FORWARD_COMPLAINT",
  LONGER_THAN_A_YEAR: "PROPOSE_DECLINE",
  EARLIER_COMPLAINT: "PROPOSE_DECLINE",
  ADMINISTRATIVE_COURT: "PROPOSE_DECLINE",
  OTHER_COURT: "PROPOSE_DECLINE",
  CRIMINAL_INVESTIGATION: "PROPOSE_DECLINE",
  ANONYMOUS: "PROPOSE_OUTSIDE_FORMAL",
};

type WayProps = { readonly complaint: Flagged; readonly action: Code<"ActionType"> | undefined };

function WayTo({ complaint: { reference, possibleActions }, action }: WayProps) {
  const names = useActionNames();
  const may = possibleActions.some(({ type, allowed }) => allowed && type === action);
  return (
    action &&
    may && (
      <div className="s-small">
        <PageLink to={actionPath(reference, action)}>{names(action)}</PageLink>
      </div>
    )
  );
}
