import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { dayTable } from "../days/day-table.server.ts";
import { OwnSideQuery, type OwnSideRow } from "./own-side-query.ts";

/** What a complaint asks of the person it is about: a word, to come, or nothing for now. */
export type Asked = "CHOOSE" | "REACT" | "COME" | "NOTHING";

/**
 * Open complaints about the viewer: those in which something is asked first, soonest first; then the rest.
 *
 * @param today the municipality's day, from the API
 */
export async function loadOwnSide(
  { api, language }: Pick<RequestContext, "api" | "language">,
  today: string,
) {
  const { complaints, organisation } = await api.query(OwnSideQuery, {});
  const { dayOf } = dayWords(language);
  const rows = complaints.edges
    .map(({ node }) => ({ ...node, ...askedIn(node, today, dayOf) }))
    .toSorted((one, other) => (one.on ?? last).localeCompare(other.on ?? last));
  return { rows, phone: organisation.coordinatorPhone, words: dayTable(rows, today, language) };
}

/** After every day there is. */
const last = "9999-12-31";

function askedIn(
  { ownHearing }: OwnSideRow,
  today: string,
  dayOf: (at: string) => string,
): { readonly asked: Asked; readonly on: string | undefined } {
  if (ownHearing?.status === "OFFERED") return { asked: "CHOOSE", on: ownHearing.replyByOn };
  if (ownHearing?.reactUntilOn && ownHearing.reactUntilOn >= today)
    return { asked: "REACT", on: ownHearing.reactUntilOn };
  if (ownHearing?.status === "PLANNED" && ownHearing.plannedAt)
    return { asked: "COME", on: dayOf(ownHearing.plannedAt) };
  return { asked: "NOTHING", on: undefined };
}

export type OwnSide = Awaited<ReturnType<typeof loadOwnSide>>;
