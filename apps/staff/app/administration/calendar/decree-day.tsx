import { graphql } from "@gehoor/web/graphql/graphql.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { FieldsOf } from "../../forms/fields/staff-fields.ts";
import { loadNewest } from "../load-newest.server.ts";
import { CalendarPreview, VersionOutcome } from "../newest-query.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/decree-day.ts";

export const AddDecreeDay = graphql(
  `mutation AddDecreeDay($input: AddDecreeDayInput!) { made: addDecreeDay(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);

type Asked = Omit<InputOf<"AddDecreeDayInput">, "expectedVersion" | "idempotencyKey">;

const form = {
  type: "ADD_DECREE_DAY",
  fields: {
    on: { kind: "day", label: { nl: "Welke dag?", en: "Which day?" } },
    decree: {
      kind: "line",
      label: { nl: "Op welk besluit rust dit?", en: "On which decree does this rest?" },
      hint: {
        nl: "Met vindplaats, bijvoorbeeld: besluit van 3 maart 2028, Stcrt. 2028, 9876.",
        en: "With where it was published, for example: decree of 3 March 2028, Stcrt. 2028, 9876.",
      },
    },
    verified: {
      kind: "yesNo",
      label: {
        nl: "Is de dag in de Staatscourant nagekeken?",
        en: "Was the day checked in the Staatscourant?",
      },
      yes: { nl: "Ja, zij staat er zo in", en: "Yes, it says so" },
      no: { nl: "Nog niet: zet erbij dat dit nog moet", en: "Not yet: note that this must be done" },
    },
  } satisfies FieldsOf<Asked>,
};

export const loader = (args: Route.LoaderArgs) => loadNewest(args);

export const action = publishVersion({
  form,
  preview: async (api, { on }: Asked) =>
    (await api.query(CalendarPreview, { change: "ADD_DECREE_DAY", on })).preview,
  make: async (api, values, about) =>
    (await api.mutate(AddDecreeDay, { input: { ...about, ...values } })).made,
  made: "calendar",
  refusedAt: "on",
});

/** A day that a decree equates with a holiday (Algemene termijnenwet 3(3)): no term of the law ends on it. */
export default function DecreeDay({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { calendar, idempotencyKey } = loaderData;
  return (
    <PublishPage
      {...{ title: t.title, effect: t.effect, of: "calendar", form, idempotencyKey }}
      version={calendar.version}
      state={actionData}
    />
  );
}

const texts = wordTexts({
  title: { nl: "Feestdag bij besluit toevoegen", en: "Add a holiday by decree" },
  effect: {
    nl: "Op deze dag eindigt geen wettelijke termijn en telt geen werkdag (Algemene termijnenwet 3 lid 3). Er komt een nieuwe versie van de kalender.",
    en: "No term of the law ends on this day and it counts as no working day (Algemene termijnenwet 3(3)). A new version of the calendar is made.",
  },
});
