import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { Code } from "../words/code.ts";
import { alertMatter } from "./alert-words.server.ts";
import type { AlertedData } from "./alerts-query.ts";

/** One alert of a complaint, in words. */
export type AlertWords = {
  readonly id: string;
  readonly kind: Code<"AlertKind">;
  readonly asks: Code<"AlertAsk"> | null;
  /** The term and its day, for alerts about a term. */
  readonly matter: string | undefined;
  readonly created: string;
  readonly open: boolean;
};

/** A complaint of the list, with what it alerts of. */
export type AlertedWords = {
  readonly reference: string;
  readonly summary: string | null;
  readonly handler: string | undefined;
  readonly alerts: readonly AlertWords[];
  /** How many there are besides. */
  readonly further: number;
};

/** @param today the municipality's day, from the API */
export function alertedWords(complaint: AlertedData, today: string, language: Language): AlertedWords {
  const words = dayWords(language);
  return {
    reference: complaint.complaintReference,
    summary: complaint.complaintSummary,
    handler: complaint.handler?.name,
    further: complaint.further,
    alerts: complaint.alerts.map((alert) => ({
      id: alert.id,
      kind: alert.kind,
      asks: alert.asks,
      matter: alert.dueOn && alert.termKind ? alertMatter(alert, language) : undefined,
      created: `${words.short(words.dayOf(alert.createdAt), today)}, ${words.time(alert.createdAt)}`,
      open: alert.acknowledgedAt === null,
    })),
  };
}
