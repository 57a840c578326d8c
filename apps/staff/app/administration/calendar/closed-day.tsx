import { graphql } from "@gehoor/web/graphql/graphql.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { FieldsOf } from "../../forms/fields/staff-fields.ts";
import { loadNewest } from "../load-newest.server.ts";
import { CalendarPreview, VersionOutcome } from "../newest-query.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/closed-day.ts";

const AddClosedDay = graphql(
  `mutation AddClosedDay($input: AddClosedDayInput!) { made: addClosedDay(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadNewest(args);

type Asked = Omit<InputOf<"AddClosedDayInput">, "expectedVersion" | "idempotencyKey">;

const form = {
  type: "ADD_CLOSED_DAY",
  fields: {
    on: {
      kind: "day",
      label: {
        nl: "Op welke dag is het gemeentehuis dicht?",
        en: "On which day is the town hall closed?",
      },
    },
    name: {
      kind: "line",
      label: { nl: "Waarom?", en: "Why?" },
      hint: { nl: "Bijvoorbeeld: brugdag na Hemelvaart.", en: "For example: the day after Ascension Day." },
    },
  } satisfies FieldsOf<Asked>,
};

export const action = publishVersion({
  form,
  preview: async (api, { on }: Asked) =>
    (await api.query(CalendarPreview, { change: "ADD_CLOSED_DAY", on })).preview,
  make: async (api, values, about) =>
    (await api.mutate(AddClosedDay, { input: { ...about, ...values } })).made,
  made: "calendar",
  refusedAt: "on",
});

/** A day on which the town hall is closed: it counts for its own targets only. */
export default function ClosedDay({ loaderData, actionData }: Route.ComponentProps) {
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
  title: { nl: "Sluitingsdag toevoegen", en: "Add a closed day" },
  effect: {
    nl: "Deze dag telt niet als werkdag voor onze eigen streeftermijnen. Wettelijke termijnen eindigen er gewoon op. Er komt een nieuwe versie van de kalender.",
    en: "This day counts as no working day for our own targets. Terms of the law do end on it. A new version of the calendar is made.",
  },
});
