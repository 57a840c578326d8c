import type { Complaint } from "./complaint.ts";
import type { EventData, Stamped } from "./event.ts";

/** For each event of a stage, what it changes. The compiler asks for every event. */
export type EvolversOf<H extends EventData> = {
  readonly [Type in H["type"]]: (
    complaint: Complaint,
    event: Stamped<Extract<H, { type: Type }>>,
  ) => Partial<Complaint>;
};
