import type { FormState, Mistake } from "@gehoor/web/forms/form-state.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { data } from "react-router";
import { mentionsPersonalNumber } from "#app/words/personal-number.ts";
import type { FilledIn } from "./complaint-schema.server.ts";
import { enteredIn } from "./receipt/entered.server.ts";
import { summaryOf } from "./review/summary.server.ts";
import { withChosenDay } from "./screening/conduct-day.server.ts";

/**
 * Not `no-store`: a browser then forgets what is typed as soon as its reader goes on, and going back leads to an error
 * page instead of the form. What was typed stays in the reader's own browser until it closes; the receipt, which holds
 * the access code, is never kept.
 */
export const kept = { "cache-control": "private, no-cache" };

/** All that was filled in, to read over and sign. @param unsigned said where it was sent without a signature */
export function reviewOf(
  entered: FilledIn,
  typed: FormState["typed"],
  language: Language,
  unsigned?: string,
) {
  const { conductUntilOn } = entered.screening;
  const completed = withChosenDay(typed, conductUntilOn);
  const mistakes = unsigned === undefined ? [] : [{ name: "signed", message: unsigned }];
  const texts = Object.values(typed).flat();
  return {
    step: "review",
    state: { mistakes, typed: completed ?? typed },
    chosenDay: completed && conductUntilOn && dayWords(language).long(conductUntilOn),
    summary: summaryOf(enteredIn(entered), language),
    name: entered.own.name,
    personalNumber: texts.some(mentionsPersonalNumber),
  } as const;
}

/** The form with what was typed so far. */
export function formAgain(typed: FormState["typed"], mistakes: readonly Mistake[] = [], status = 200) {
  return answer(formOf(typed, mistakes), status);
}

export function formOf(typed: FormState["typed"], mistakes: readonly Mistake[] = []) {
  return { step: "form", state: { mistakes, typed } } as const;
}

/** One of the steps; none of them is kept by a browser longer than its reader needs. */
export function answer<Step>(step: Step, status = 200, headers = kept) {
  return data(step, { status, headers });
}
