import type { FormState } from "@gehoor/web/forms/form-state.ts";
import type { StaffingPreview } from "../staffing/staffing-query.ts";

/** What a change of calendar or settings would do. */
export type TermsPreview = {
  readonly count: number;
  readonly capped: boolean;
  /** The day of the change in full, as it was understood. */
  readonly day: string | undefined;
};

/** What a change would do, for the administrator to read before it counts. */
export type Preview = TermsPreview | StaffingPreview;

/** What the page of a change gets back when nothing was published. */
export type PublishState = FormState & {
  readonly preview?: Preview;
  /** The version to make the change from now: a colleague published one meanwhile. */
  readonly newest?: number;
};

/** The fields that a page of the administration puts into its form by itself. */
export const versionField = "version";
/** What the preview was of: changed after it, the values are previewed again. */
export const seenField = "seen";
