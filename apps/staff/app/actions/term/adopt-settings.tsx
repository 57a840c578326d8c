import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { Day, DayWordsProvider } from "../../days/day.tsx";
import { dayTable } from "../../days/day-table.server.ts";
import { termTexts } from "../../words/term.texts.ts";
import type { Route } from "./+types/adopt-settings.ts";

const AdoptSettings = graphql(
  `mutation AdoptSettings($input: AdoptSettingsInput!) { outcome: adoptSettings(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const Difference = graphql(`
  query SettingsDifference($reference: String!) {
    complaint(reference: $reference) { settingsDifference { kind fromOn toOn } }
  }
`);

export async function loader(args: Route.LoaderArgs) {
  const { api, language } = visit(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "ADOPT_SETTINGS"),
    api.query(Difference, { reference: args.params.reference }),
  ]);
  const moved = complaint?.settingsDifference ?? [];
  return { ...facts, moved, words: dayTable(moved, facts.todayOn, language) };
}

export const action = perform({
  type: "ADOPT_SETTINGS",
  form: nothingAsked,
  document: AdoptSettings,
  input: (_, target) => target,
});

/** Which terms move, before saying yes. */
export default function AdoptSettingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const terms = useTexts(termTexts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData}>
      <DayWordsProvider value={loaderData.words}>
        <ul>
          {loaderData.moved.map(({ kind, fromOn, toOn }) => (
            <li key={kind}>
              {terms[kind]}: <Day on={fromOn} as="long" /> → <Day on={toOn} as="long" />
            </li>
          ))}
        </ul>
      </DayWordsProvider>
    </ActionPage>
  );
}
