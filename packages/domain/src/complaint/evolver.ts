import type { Complaint } from "./complaint.ts";
import type { Stamp } from "./stamp.ts";

/** For each event of a stage, what it changes. The compiler asks for every event. */
export type EvolversOf<H extends { readonly type: string }> = {
  readonly [Type in H["type"]]: (
    complaint: Complaint,
    event: Extract<H, { type: Type }> & Stamp,
  ) => Partial<Complaint>;
};
