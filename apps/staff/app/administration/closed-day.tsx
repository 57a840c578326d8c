import { line } from "@gehoor/web/forms/schemas.server.ts";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { DayField } from "../forms/day-field.tsx";
import { dayTyped } from "../forms/day-schema.server.ts";
import type { Route } from "./+types/closed-day.ts";
import { loadNewest } from "./load-newest.server.ts";
import { CalendarPreview, VersionOutcome } from "./newest-query.ts";
import { PublishPage } from "./publish-page.tsx";
import { publishVersion } from "./publish-version.server.ts";

const AddClosedDay = graphql(
  `mutation AddClosedDay($input: AddClosedDayInput!) { made: addClosedDay(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadNewest(args);

export const action = publishVersion({
  form: (todayOn) => z.object({ on: dayTyped(todayOn), name: line() }),
  preview: async (api, { on }) =>
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
      {...{ title: t.title, effect: t.effect, of: "calendar", labels: t, idempotencyKey }}
      version={calendar.version}
      state={actionData}
    >
      <DayField name="on" label={t.on} />
      <TextField name="name" label={t.name} hint={t.nameHint} />
    </PublishPage>
  );
}

const texts = defineTexts({
  nl: {
    title: "Sluitingsdag toevoegen",
    effect:
      "Deze dag telt niet als werkdag voor onze eigen streeftermijnen. Wettelijke termijnen eindigen er gewoon op. Er komt een nieuwe versie van de kalender.",
    on: "Op welke dag is het gemeentehuis dicht?",
    name: "Waarom?",
    nameHint: "Bijvoorbeeld: brugdag na Hemelvaart.",
  },
  en: {
    title: "Add a closed day",
    effect:
      "This day counts as no working day for our own targets. Terms of the law do end on it. A new version of the calendar is made.",
    on: "On which day is the town hall closed?",
    name: "Why?",
    nameHint: "For example: the day after Ascension Day.",
  },
});
