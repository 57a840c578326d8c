import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { complaintField } from "../fields/complaint-fields.ts";
import { conductDay } from "../screening/screening-questions.ts";

/** The steps of a complaint; the first three are sections of one page, so that nothing can be lost between them. */
export const formSteps = ["happened", "talk", "own", "check"] as const;

export type FormStep = (typeof formSteps)[number];

/** The ids of the sections' headings: where *change* and the list of steps lead. */
export const anchors = { happened: "gebeurd", talk: "gesprek", own: "gegevens" } as const;

/** The field by which the page to read over says that it is no longer the form that is shown, in another language too. */
export const readingOver = "readingOver";

/** The step in which a field stands. */
export function stepOf(name: string): Exclude<FormStep, "check"> {
  if (/^(?:acting|own|represented)\b/.test(name)) return "own";
  return complaintField(name)?.step ?? "happened";
}

/**
 * What the form holds without showing it: the answers from before it, and what was typed of a person for whom one does not
 * complain any more, who may be chosen again.
 */
export function isCarried(name: string, { acting }: FormState["typed"]): boolean {
  if (name.startsWith("screening.")) return !name.startsWith(`${conductDay}.`);
  const ofOther = name === "own.kind" || name.startsWith("represented.");
  return name === "draft" || (ofOther && acting?.[0] !== "FOR_OTHER");
}

/** The state of a step: mistakes in it, filled in, or unknown because the form was not looked at yet. */
export type StepState = { readonly mistakes: number } | "done" | "open";

/** The state of each step of the form after it was sent; before that nobody looked, and all are open. */
export function stepStates({ mistakes }: FormState): Record<FormStep, StepState> {
  const stateOf = (step: FormStep): StepState => {
    if (mistakes.length === 0) return "open";
    const here = mistakes.filter(({ name }) => name !== undefined && stepOf(name) === step).length;
    return here > 0 ? { mistakes: here } : "done";
  };
  return { happened: stateOf("happened"), talk: stateOf("talk"), own: stateOf("own"), check: "open" };
}

/** Once the form is complete all but the last step is done. */
export const readyToCheck: Record<FormStep, StepState> = {
  happened: "done",
  talk: "done",
  own: "done",
  check: "open",
};
