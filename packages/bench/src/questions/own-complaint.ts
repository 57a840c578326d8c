import type { GehoorAsking } from "./gehoor-asking.ts";
import { asText, byId } from "./gehoor-asking.ts";
import type { Question } from "./question.ts";

/** A complaint with a session of whoever complained. */
export interface Citizen {
  readonly complaintId: string;
  readonly reference: string;
  readonly token: string;
}

const gehoorCore = `query OwnComplaint($reference: String!) {
  complaint(reference: $reference) {
    id reference version status channel subject receivedOn startsOn turn { holder task untilOn } ending { on outcome }
    handler { name } department { name { nl en } }
    deadlines { kind startsOn start nominalOn dueOn article status steps { on reason } }
    history(first: 100) { edges { node { type at facts { name value } } } }
    messages(first: 100) { edges { node { number at authorName text } } }
  } }`;

const graphile = (more: string) => `query Own($id: UUID!) {
  complaintByRowId(rowId: $id) {
    rowId reference version status channel subject receivedOn startsOn decisionDueOn turn task turnUntilOn endedOn outcome
    escalated handler { name } department { nameNl nameEn }
    events(orderBy: VERSION_ASC) { nodes { type at data } }
    deadlines { nodes { key kind startsOn dueOn } }
    messages(orderBy: NUMBER_ASC) { nodes { number sender at content { content } } }
    ${more}
  } }`;
const graphileOthers = `parties { nodes { rowId name } }
    notices(orderBy: NUMBER_ASC) { nodes { number kind requestedAt dispatchedOn letter { html } } }`;

/**
 * Somebody opens their own complaint: where it stands, every step, each term with its explanation, the conversation.
 *
 * @param whole as the citizens' page asks it: with letters, what may be done, and what was said when
 */
export function ownComplaintAskings(
  gehoor: GehoorAsking,
  citizens: readonly Citizen[],
  { whole }: { readonly whole: boolean },
): Question["askings"] {
  const document = whole ? byId(gehoor.documentId("MyComplaintPage")) : asText(gehoorCore);
  const query = graphile(whole ? graphileOthers : "");
  const flat = citizens.map(({ reference, token }) => ({
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ reference, whole }),
  }));
  return {
    bare: { path: "/bare/own", requests: flat },
    raw: { path: "/raw/own", requests: flat },
    postgraphile: {
      path: "/graphql",
      requests: citizens.map(({ complaintId: id }) => ({
        headers: {},
        body: JSON.stringify({ query, variables: { id } }),
      })),
    },
    gehoor: {
      path: "/graphql",
      requests: citizens.map(({ reference, token }) => ({
        headers: gehoor.headers(token),
        body: JSON.stringify({ ...document, variables: { reference } }),
      })),
    },
  };
}
