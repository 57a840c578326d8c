import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { actionPath } from "../../../commands/action-path.ts";
import { routeNoteTexts, routeReasonTexts } from "../../../words/handling.texts.ts";
import { texts as cards } from "../../case.texts.ts";
import type { MayDo } from "./may-do.ts";

/** What the card of the route shows. */
export const RouteFields = graphql(`
  fragment RouteFields on Complaint @_unmask {
    reference
    routeSuggestion { reason article notes handler { id name } signatory { name } }
    handler { id name }
    turn { task }
  }
`);

type Data = ResultOf<typeof RouteFields> & MayDo;

const texts = defineTexts({
  nl: { signs: "Tekent", take: "Neem dit voorstel over" },
  en: { signs: "Signs", take: "Take this suggestion" },
});

/** Who the rules of the house suggest, and why; shown until somebody handles it, or may still answer. */
export function RouteCard({ complaint }: { readonly complaint: Data }) {
  const title = useTexts(cards).cards.route;
  const t = useTexts(texts);
  const reasons = useTexts(routeReasonTexts);
  const notes = useTexts(routeNoteTexts);
  const { routeSuggestion: route, handler, reference, possibleActions, turn } = complaint;
  if (!route || handler || turn.task === "DECLARE") return null;
  const may = possibleActions.some(({ type, allowed }) => allowed && type === "ASSIGN_HANDLER");
  return (
    <Card title={title} screenOnly>
      <p>
        {route.handler && <b>{route.handler.name}. </b>}
        {reasons[route.reason]} <span className="s-small">({route.article})</span>
      </p>
      {route.notes.map((note) => (
        <p key={note}>{notes[note]}</p>
      ))}
      {route.signatory && (
        <p>
          {t.signs}: {route.signatory.name}
        </p>
      )}
      {may && route.handler && (
        <PageLink
          to={`${actionPath(reference, "ASSIGN_HANDLER")}?aan=${encodeURIComponent(route.handler.id)}`}
        >
          {t.take}
        </PageLink>
      )}
    </Card>
  );
}
