import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { DefinitionList } from "@gehoor/web/blocks/definition-list.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { Code } from "../words/code.ts";
import { turnHolderTexts, turnTaskTexts } from "../words/handling.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import type { CalledAbout } from "./answer-call.server.ts";
import { texts } from "./telephone.texts.ts";

type Props = { readonly found: readonly CalledAbout[]; readonly caller: Code<"Caller"> };

/** What may be said to this caller, and a note for who handles the complaint. */
export function CallAnswer({ found, caller }: Props) {
  const t = useTexts(texts);
  return (
    <>
      <PageTitle>{found.length > 0 ? t.found : t.nothingFound}</PageTitle>
      {found.length === 0 && <p>{t.notFound}</p>}
      {found.map((one) => (
        <Card key={one.reference} title={one.reference}>
          {one.told ? (
            <Told told={one.told} until={one.until} />
          ) : (
            <Banner kind="warning" title={t.tellNothing}>
              <p>{t.notThem}</p>
            </Banner>
          )}
          <p>
            <PageLink to={`/telefoon/${one.reference}?beller=${caller}`}>{t.leaveNote}</PageLink>
          </p>
        </Card>
      ))}
      <p>
        <PageLink to="/telefoon">{t.again}</PageLink>
      </p>
    </>
  );
}

function Told({
  told,
  until,
}: { readonly told: NonNullable<CalledAbout["told"]> } & Pick<CalledAbout, "until">) {
  const t = useTexts(texts);
  const statuses = useTexts(statusTexts);
  const holders = useTexts(turnHolderTexts);
  const tasks = useTexts(turnTaskTexts);
  const { status, handlerName, handlerPhone, turn } = told;
  return (
    <>
      <DefinitionList
        items={[
          { term: t.status, description: statuses[status] },
          { term: t.handler, description: handlerName ?? t.nobody },
          { term: t.phone, description: handlerPhone },
          { term: t.turn, description: holders[turn.holder] },
          { term: t.step, description: turn.task === "NOTHING" ? undefined : tasks[turn.task] },
          { term: t.until, description: until },
        ]}
      />
      <p className="s-small">{t.tellOnly}</p>
    </>
  );
}
