import type { ExplainedStep } from "@gehoor/web/blocks/deadline-explanation.tsx";

/** Who has the ball, in words: the first thing a complainant reads. */
export type TurnWords = {
  readonly title: string;
  readonly sentences: readonly string[];
  /** The day that counts, said apart so that it can stand out. */
  readonly until?: {
    readonly words: string;
    readonly question: string;
    readonly steps: readonly ExplainedStep[];
  };
  /** Where to find who has it now, line by line. */
  readonly address?: readonly string[];
  /** The one thing to do now: a page below the complaint's own. */
  readonly action?: { readonly label: string; readonly to: string };
  /** What can be done alsoPossible, of less weight: a page below the complaint's own, or a file to keep. */
  readonly second?: { readonly label: string; readonly to: string };
  /** The authority's own words. */
  readonly quoted?: { readonly above: string; readonly text: string };
  /** What may be done alsoPossible, only while it is true: the way to the ombudsman, and until when. */
  readonly alsoPossible?: { readonly words: string; readonly label?: string; readonly to?: string };
};

/** One step of the procedure, in words. */
export type StepWords = {
  readonly title: string;
  readonly state: "done" | "now" | "next";
  readonly text?: string;
  readonly explanation?: readonly ExplainedStep[];
  /** A page below the complaint's own. */
  readonly action?: { readonly label: string; readonly to: string };
};

/** A step with the day, or the day and the moment, that puts it among the others that are done. */
export type DatedStep = StepWords & { readonly when?: string | undefined };
