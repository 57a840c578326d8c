import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { loadNewest } from "../load-newest.server.ts";
import { CalendarPreview, VersionOutcome } from "../newest-query.ts";
import { nothingAsked } from "../publishing/nothing-asked.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/listed-day.ts";
import { changeAt } from "./listed-day-path.ts";

const mutations = {
  VERIFY_DECREE_DAY: graphql(
    `mutation VerifyDecreeDay($input: VerifyDecreeDayInput!) { made: verifyDecreeDay(input: $input) { ...VersionOutcome } }`,
    [VersionOutcome],
  ),
  REMOVE_DECREE_DAY: graphql(
    `mutation RemoveDecreeDay($input: RemoveDecreeDayInput!) { made: removeDecreeDay(input: $input) { ...VersionOutcome } }`,
    [VersionOutcome],
  ),
  REMOVE_CLOSED_DAY: graphql(
    `mutation RemoveClosedDay($input: RemoveClosedDayInput!) { made: removeClosedDay(input: $input) { ...VersionOutcome } }`,
    [VersionOutcome],
  ),
};

const realDay = z.iso.date();

/** What is done to which day, as the address says; a page that is not there for any other address. */
function asked({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const change = changeAt(params.change);
  const on = realDay.safeParse(params.on);
  if (!change || !on.success) throw requestContext(context).api.notFound();
  return { change, on: on.data };
}

export async function loader(args: Route.LoaderArgs) {
  const { api, language } = requestContext(args.context);
  const { change, on } = asked(args);
  const { calendar, idempotencyKey } = await loadNewest(args);
  const { preview } = await api.query(CalendarPreview, { change, on });
  // Done already, in another tab or by a colleague: there is no such change to make.
  if (preview.__typename !== "ChangePreview") throw api.notFound();
  const { count, capped } = preview;
  const day = dayWords(language).long(on);
  return { change, version: calendar.version, idempotencyKey, beforehand: { count, capped, day } };
}

export function action(args: Route.ActionArgs) {
  const { change, on } = asked(args);
  return publishVersion({
    form: nothingAsked,
    preview: async (api) => (await api.query(CalendarPreview, { change, on })).preview,
    make: async (api, _, about) => (await api.mutate(mutations[change], { input: { ...about, on } })).made,
    made: "calendar",
  })(args);
}

/** Marks a day of the calendar as checked, or takes it out. */
export default function ListedDay({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { change, version, idempotencyKey, beforehand } = loaderData;
  return (
    <PublishPage
      {...{ title: t[change].title, effect: t[change].effect, of: "calendar", version, idempotencyKey }}
      form={nothingAsked}
      beforehand={beforehand}
      state={actionData}
    />
  );
}

const texts = defineTexts({
  nl: {
    VERIFY_DECREE_DAY: {
      title: "Feestdag is nagekeken",
      effect: "U hebt de dag in de Staatscourant nagekeken. Er verandert niets aan de dag zelf.",
    },
    REMOVE_DECREE_DAY: {
      title: "Feestdag uit de kalender halen",
      effect: "De dag is geen feestdag bij besluit: er kan weer een wettelijke termijn op eindigen.",
    },
    REMOVE_CLOSED_DAY: {
      title: "Sluitingsdag uit de kalender halen",
      effect: "Het gemeentehuis is die dag toch open: de dag telt weer als werkdag.",
    },
  },
  en: {
    VERIFY_DECREE_DAY: {
      title: "The holiday was checked",
      effect: "You checked the day in the Staatscourant. Nothing about the day itself changes.",
    },
    REMOVE_DECREE_DAY: {
      title: "Take a holiday out of the calendar",
      effect: "The day is no holiday by decree: a term of the law can end on it again.",
    },
    REMOVE_CLOSED_DAY: {
      title: "Take a closed day out of the calendar",
      effect: "The town hall is open after all: the day counts as a working day again.",
    },
  },
});
