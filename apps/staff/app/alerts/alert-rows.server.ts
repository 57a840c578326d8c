import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { alertMatter } from "./alert-words.server.ts";
import type { AlertData } from "./alerts-query.ts";

/** An alert of a list, in words. */
export type AlertWords = Pick<AlertData, "id" | "kind" | "asks" | "dueOn"> & {
  readonly reference: string;
  readonly summary: string | null;
  /** The term and its day, for alerts about a term. */
  readonly matter: string | undefined;
  readonly created: string;
  readonly handler: string | undefined;
  readonly open: boolean;
};

/** @param today the municipality's day, from the API */
export function alertWords(alert: AlertData, today: string, language: Language): AlertWords {
  const words = dayWords(language);
  return {
    id: alert.id,
    kind: alert.kind,
    asks: alert.asks,
    dueOn: alert.dueOn,
    reference: alert.complaintReference,
    summary: alert.complaintSummary,
    matter: alert.dueOn && alert.termKind ? alertMatter(alert, language) : undefined,
    created: `${words.short(words.dayOf(alert.createdAt), today)}, ${words.time(alert.createdAt)}`,
    handler: alert.handler?.name,
    open: alert.acknowledgedAt === null,
  };
}

/** Terms apart from news: terms by what is due first, news as they came. */
export function inOrder(alerts: readonly AlertWords[]) {
  const terms = alerts.filter(({ dueOn }) => dueOn !== null);
  return {
    terms: terms.toSorted((one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? "")),
    news: alerts.filter(({ dueOn }) => dueOn === null),
  };
}
