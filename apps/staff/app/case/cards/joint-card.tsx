import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { useActionNames } from "../../actions/use-action-names.ts";
import { actionPath, casePath } from "../../commands/action-path.ts";
import { statusTexts } from "../../words/status.texts.ts";
import type { MayDo } from "./progress/may-do.ts";

/** What the card of joint handling shows. */
export const JointFields = graphql(`
  fragment JointFields on Complaint @_unmask {
    reference
    jointlyHandled { reference status summary }
    hearings { status }
  }
`);

type Data = ResultOf<typeof JointFields> & MayDo;

/**
 * Complaints of others that are handled together with this one. A hearing planned or reported here is offered there with a
 * form of its own: what somebody said is that complainant's, so nothing is copied.
 */
export function JointCard({ complaint }: { readonly complaint: Data }) {
  const t = useTexts(texts);
  const statuses = useTexts(statusTexts);
  const actions = useActionNames();
  if (complaint.jointlyHandled.length === 0) return null;
  const isPlanned = complaint.hearings.some(({ status }) => status === "PLANNED");
  const mayEnd = complaint.possibleActions.some(
    ({ type, allowed }) => allowed && type === "END_JOINT_HANDLING",
  );
  const isHeard = complaint.hearings.some(({ status }) => status === "HEARD");
  return (
    <Card title={t.title}>
      <p className="s-small">{t.privacy}</p>
      <ul className="s-list">
        {complaint.jointlyHandled.map(({ reference, summary, status }) => (
          <li key={reference}>
            <PageLink to={casePath(reference)}>{reference}</PageLink> {summary}
            <div className="s-small">
              {statuses[status]}
              {isPlanned && (
                <>
                  {" · "}
                  <PageLink to={actionPath(reference, "PLAN_HEARING")}>{t.plan}</PageLink>
                </>
              )}
              {isHeard && (
                <>
                  {" · "}
                  <PageLink to={actionPath(reference, "RECORD_HEARING")}>{t.report}</PageLink>
                </>
              )}
              {mayEnd && (
                <>
                  {" · "}
                  <PageLink to={`${actionPath(complaint.reference, "END_JOINT_HANDLING")}?met=${reference}`}>
                    {actions("END_JOINT_HANDLING")}
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

const texts = wordTexts({
  title: { nl: "Wordt samen behandeld met", en: "Handled together with" },
  privacy: {
    nl: "Elke klager krijgt een eigen antwoord. Schrijf in de ene zaak niets over de andere klager.",
    en: "Each complainant gets a separate answer. Write nothing in the one case about the other complainant.",
  },
  plan: { nl: "Gesprek ook daar plannen", en: "Plan the hearing there too" },
  report: { nl: "Verslag ook daar vastleggen", en: "Record the report there too" },
});
