/** One complaint that somebody wants to hand in, with what became of each attempt. Moments are milliseconds of `performance.now()`. */
export interface Submission {
  /** Stands in the text of the complaint, and nowhere else. */
  readonly mark: string;
  readonly firstSentAt: number;
  /** When the site said that it cannot be done now, in its own words and with the typed text. */
  readonly refusedAt: readonly number[];
  /** What was no proper answer. */
  readonly faults: readonly string[];
  /** When the receipt came; undefined as long as it has not. */
  readonly acknowledgedAt?: number;
  /** As the receipt has it. */
  readonly reference?: string;
}

/** What the site said to one attempt. */
export type Answer =
  | { readonly kind: "acknowledged"; readonly reference: string }
  | { readonly kind: "refused" }
  | { readonly kind: "fault"; readonly what: string };

const TELLS_WHAT_TO_DO = "Probeer het over een paar minuten opnieuw";

/**
 * Judges an answer to a complaint that was sent: a receipt; or a refusal for the moment, that says so in plain words, and has
 * what was typed; or something that nobody should ever see.
 */
export async function answerIn(response: Response, mark: string): Promise<Answer> {
  const text = await response.text();
  const [, reference] = /\/klacht\/ontvangen\/([^/?]+)$/.exec(response.headers.get("location") ?? "") ?? [];
  if (response.status === 303 && reference) return { kind: "acknowledged", reference };
  const missing = [
    ...(text.includes(TELLS_WHAT_TO_DO) ? [] : ["says nothing of trying again"]),
    ...(text.includes(mark) ? [] : ["lost what was typed"]),
  ];
  if (response.status === 503 && missing.length === 0) return { kind: "refused" };
  const [, heading = text.slice(0, 80)] = /<h1[^>]*>(.*?)<\/h1>/s.exec(text) ?? [];
  return { kind: "fault", what: [`${response.status} “${heading}”`, ...missing].join(", ") };
}
