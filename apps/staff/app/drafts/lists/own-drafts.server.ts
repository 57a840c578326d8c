import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { Code } from "../../words/code.ts";
import { draftPath } from "../draft-path.ts";
import { OwnDrafts } from "../draft-query.ts";

/** A draft as a list names it. */
export type DraftLine = {
  readonly reference: string;
  readonly action: Code<"ActionType">;
  readonly path: string;
  /** The day on which it was last kept, and the time, in words. */
  readonly keptOn: string;
};

/** What this person has written and not sent, of all complaints that they see in lists; the last kept first. */
export async function loadOwnDrafts({
  api,
  language,
}: Pick<RequestContext, "api" | "language">): Promise<readonly DraftLine[]> {
  const { ownDrafts } = await api.query(OwnDrafts, {});
  const { moment } = dayWords(language);
  return ownDrafts.map(({ reference, action, subject, keptAt }) => ({
    reference,
    action,
    path: draftPath(reference, action, subject),
    keptOn: moment(keptAt),
  }));
}
