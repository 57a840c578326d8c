import { newIdempotencyKey } from "@gehoor/web/forms/reading/read-form.server.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import { NewestQuery } from "./newest-query.ts";

/** Loads what a form of the administration begins with. For anybody else than the administrator there is no such page. */
export async function loadNewest({ context }: Pick<LoaderFunctionArgs, "context">) {
  const { api, language } = requestContext(context);
  const { viewer, today, calendar, settings } = await api.query(NewestQuery, {});
  if (viewer?.__typename !== "StaffViewer" || !viewer.roles.includes("ADMINISTRATOR")) throw api.notFound();
  return {
    calendar,
    settings,
    idempotencyKey: newIdempotencyKey(),
    today,
    todayWords: dayWords(language).long(today),
  };
}
