import type { Api } from "@gehoor/web/graphql/api.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { namedEntries } from "../case/case-history.server.ts";
import { historySentence } from "../history/history-words.server.ts";
import { ChangesQuery } from "./action-query.ts";
import type { CommandState } from "./command-state.ts";

/**
 * What others did to a complaint after a version, oldest first and the latest 25 at most, and the version it has now.
 * Empty for who may not read the history, such as the desk.
 */
export async function changesSince(
  api: Pick<Api, "query" | "notFound">,
  reference: string,
  version: number,
  language: Language,
): Promise<NonNullable<CommandState["conflict"]>> {
  const { complaint } = await api.query(ChangesQuery, { reference });
  if (!complaint) throw api.notFound();
  const entries = complaint.history.edges.map(({ node }) => node);
  const people = { handler: complaint.handler?.name, asked: complaint.proposedHandler?.name };
  const changes = namedEntries(entries, [], people)
    .filter((entry) => entry.version > version)
    .map((entry) => ({ version: entry.version, words: historySentence(entry, language) }));
  return { version: complaint.version, changes };
}
