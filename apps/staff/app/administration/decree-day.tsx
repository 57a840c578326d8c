import { line } from "@gehoor/web/forms/schemas.server.ts";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { DayField } from "../forms/day-field.tsx";
import { dayTyped } from "../forms/day-schema.server.ts";
import { YesNoField } from "../forms/yes-no-field.tsx";
import type { Route } from "./+types/decree-day.ts";
import { loadNewest } from "./load-newest.server.ts";
import { CalendarPreview, VersionOutcome } from "./newest-query.ts";
import { PublishPage } from "./publish-page.tsx";
import { publishVersion } from "./publish-version.server.ts";

export const AddDecreeDay = graphql(
  `mutation AddDecreeDay($input: AddDecreeDayInput!) { made: addDecreeDay(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);

const form = (todayOn: string) =>
  z.object({ on: dayTyped(todayOn), decree: line(), verified: z.enum(["yes", "no"]) });

export const loader = (args: Route.LoaderArgs) => loadNewest(args);

export const action = publishVersion({
  form,
  preview: async (api, { on }) =>
    (await api.query(CalendarPreview, { change: "ADD_DECREE_DAY", on })).preview,
  make: async (api, { verified, ...values }, about) =>
    (await api.mutate(AddDecreeDay, { input: { ...about, ...values, verified: verified === "yes" } })).made,
  made: "calendar",
  refusedAt: "on",
});

/** A day that a decree equates with a holiday (Algemene termijnenwet 3(3)): no term of the law ends on it. */
export default function DecreeDay({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { calendar, idempotencyKey } = loaderData;
  return (
    <PublishPage
      {...{ title: t.title, effect: t.effect, of: "calendar", labels: t, idempotencyKey }}
      version={calendar.version}
      state={actionData}
    >
      <DayField name="on" label={t.on} />
      <TextField name="decree" label={t.decree} hint={t.decreeHint} />
      <YesNoField name="verified" label={t.verified} yes={t.yes} no={t.no} />
    </PublishPage>
  );
}

const texts = defineTexts({
  nl: {
    title: "Feestdag bij besluit toevoegen",
    effect:
      "Op deze dag eindigt geen wettelijke termijn en telt geen werkdag (Algemene termijnenwet 3 lid 3). Er komt een nieuwe versie van de kalender.",
    on: "Welke dag?",
    decree: "Op welk besluit rust dit?",
    decreeHint: "Met vindplaats, bijvoorbeeld: besluit van 3 maart 2028, Stcrt. 2028, 9876.",
    verified: "Is de dag in de Staatscourant nagekeken?",
    yes: "Ja, zij staat er zo in",
    no: "Nog niet: zet erbij dat dit nog moet",
  },
  en: {
    title: "Add a holiday by decree",
    effect:
      "No term of the law ends on this day and it counts as no working day (Algemene termijnenwet 3(3)). A new version of the calendar is made.",
    on: "Which day?",
    decree: "On which decree does this rest?",
    decreeHint: "With where it was published, for example: decree of 3 March 2028, Stcrt. 2028, 9876.",
    verified: "Was the day checked in the Staatscourant?",
    yes: "Yes, it says so",
    no: "Not yet: note that this must be done",
  },
});
