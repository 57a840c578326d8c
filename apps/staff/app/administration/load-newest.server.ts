import { newIdempotencyKey } from "@gehoor/web/forms/reading/read-form.server.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import type { Code } from "../words/code.ts";
import { NewestQuery } from "./newest-query.ts";

/**
 * Loads what a form of the administration begins with.
 *
 * @param keepers whose form it is; for anybody else there is no such page
 */
export async function loadNewest(
  { context }: Pick<LoaderFunctionArgs, "context">,
  keepers: readonly Code<"Role">[] = ["ADMINISTRATOR"],
) {
  const { api, language } = requestContext(context);
  const { viewer, today, calendar, settings } = await api.query(NewestQuery, {});
  if (viewer?.__typename !== "StaffViewer" || !keepers.some((role) => viewer.roles.includes(role)))
    throw api.notFound();
  return {
    calendar,
    settings,
    idempotencyKey: newIdempotencyKey(),
    today,
    todayWords: dayWords(language).long(today),
  };
}
