import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { DayWordsProvider } from "../../days/day.tsx";
import { dayTable } from "../../days/day-table.server.ts";
import { Path } from "../../frame/path.tsx";
import type { Route } from "./+types/changes.ts";
import { HistoryList } from "./history-list.tsx";
import { doneTexts } from "./person.texts.ts";
import { StaffingChangeFields } from "./staffing-query.ts";

export const StaffingChangesQuery = graphql(
  `query StaffingChanges {
    today
    viewer { __typename ... on StaffViewer { roles } }
    staffingChanges { ...StaffingChangeFields }
  }`,
  [StaffingChangeFields],
);

export async function loader({ context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { today, viewer, staffingChanges: changes } = await api.query(StaffingChangesQuery, {});
  const undoes = viewer?.__typename === "StaffViewer" && viewer.roles.includes("ADMINISTRATOR");
  return {
    changes,
    undoes,
    undone: cookies.flash === "undone",
    words: dayTable({ changes }, today, language),
  };
}

/** Who changed what of people and departments, latest first: for who keeps the system running. */
export default function StaffingChangesPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const dones = useTexts(doneTexts);
  const { changes, undoes, undone, words } = loaderData;
  return (
    <DayWordsProvider value={words}>
      <Path>
        <PageLink to="/beheer">{t.administration}</PageLink>
      </Path>
      {undone && <Banner kind="success" title={dones.undone} />}
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      <Card title={t.latest}>
        <HistoryList changes={changes} undoes={undoes} />
      </Card>
    </DayWordsProvider>
  );
}

const texts = wordTexts({
  administration: { nl: "Beheer", en: "Administration" },
  title: { nl: "Wijzigingen van mensen en afdelingen", en: "Changes of people and departments" },
  lead: {
    nl: "Wie wat wanneer heeft gewijzigd. Niets hiervan kan worden weggehaald.",
    en: "Who changed what and when. Nothing of it can be taken away.",
  },
  latest: { nl: "Laatste honderd", en: "Latest hundred" },
});
