import type { Calendar } from "../calendar/calendar.ts";
import {
  acknowledgement,
  decision,
  declineNotice,
  type HandlingTerm,
  ombudsmanRequestWithoutAnswer,
  type Term,
} from "./terms.ts";

/** What can be asked about: years in which the calendar's rules make sense, weeks the law allows (Awb 9:11(2)). */
export const termRanges = {
  RECEIVED_YEAR: { min: 1900, max: 2200 },
  ADJOURNED_WEEKS: { min: 0, max: 4 },
} as const;

/** Which input was out of range, and what the range is. */
export interface TermRangeError {
  readonly field: keyof typeof termRanges;
  readonly min: number;
  readonly max: number;
}

export type TermsAnswer =
  | { readonly ok: true; readonly terms: readonly Term[] }
  | { readonly ok: false; readonly error: TermRangeError };

/**
 * The terms that follow from a day of receipt alone, for anybody who asks: acknowledgement, notice of declining,
 * answer, and the last day to go to the ombudsman when no answer comes.
 *
 * @param asked `receivedOn` a day in Europe/Amsterdam, 1900 to 2200; `adjournedWeeks` whole weeks, 0 to 4
 */
export function terms(asked: HandlingTerm, calendar: Calendar): TermsAnswer {
  const error =
    outOfRange("RECEIVED_YEAR", asked.receivedOn.year) ?? outOfRange("ADJOURNED_WEEKS", asked.adjournedWeeks);
  if (error) return { ok: false, error };
  const answer = decision(asked, calendar);
  return {
    ok: true,
    terms: [
      acknowledgement(asked.receivedOn, calendar),
      declineNotice(asked.receivedOn, calendar),
      answer,
      ombudsmanRequestWithoutAnswer(answer),
    ],
  };
}

function outOfRange(field: keyof typeof termRanges, value: number): TermRangeError | undefined {
  const { min, max } = termRanges[field];
  return Number.isInteger(value) && min <= value && value <= max ? undefined : { field, min, max };
}
