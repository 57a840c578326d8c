/** Checked: which way, how many, from where. */
export interface PageQuestion {
  readonly backwards: boolean;
  readonly count: number;
  readonly cursor: string | undefined;
}
