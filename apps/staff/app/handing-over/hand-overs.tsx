import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { awaySentence } from "../words/away-words.server.ts";
import type { Route } from "./+types/hand-overs.ts";
import { texts } from "./hand-over.texts.ts";
import { HandOversQuery } from "./hand-over-query.ts";
import { whoHandsOver } from "./who-hands-over.server.ts";
import { WhoHandsOver } from "./who-hands-over.tsx";
import "../worklist/table/complaint-table.css";
import "./hand-over.css";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const [{ today, handOvers }, others] = await Promise.all([
    api.query(HandOversQuery, {}),
    whoHandsOver({ api }),
  ]);
  return {
    others,
    handlers: handOvers.map(({ count, handler }) => ({
      ...{ id: handler.id, name: handler.name, count },
      away: awaySentence(handler, today, language) ?? handler.name,
    })),
  };
}

/** Who is not there, and whose cases somebody else must take up. */
export default function HandOvers({ loaderData: { handlers, others } }: Route.ComponentProps) {
  const t = useTexts(texts);
  if (others !== undefined)
    return (
      <>
        <PageTitle>{t.title}</PageTitle>
        <WhoHandsOver names={others} />
      </>
    );
  return (
    <>
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      {handlers.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <table className="s-table s-hand-overs">
          <thead>
            <tr>
              <th scope="col">{t.who}</th>
              <th scope="col">{t.count}</th>
              <th scope="col">{t.open}</th>
            </tr>
          </thead>
          <tbody>
            {handlers.map(({ id, name, away, count }) => (
              <tr key={id}>
                <th scope="row">{away}</th>
                <td data-label={t.count}>{count}</td>
                <td data-label={t.open}>
                  <PageLink to={`/overdracht/${id}`} aria-label={t.openOf({ name })}>
                    {t.open}
                  </PageLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
