import type { Complainant } from "../../complaint/complaint.ts";
import type { History } from "../history.ts";
import { annaId, bramId } from "../people.ts";
import { complainant } from "../submissions.ts";
import { approved, assessing, drafted, inHandling, investigated, received } from "./stages.ts";

/** Anna and Bram complain together; Anna speaks for both, and each gives or withholds their own word. */
export function together(ofBram: Partial<Complainant> = {}): History {
  const bram = complainant(bramId, { spokesperson: false, ...ofBram });
  return assessing(received({ complainants: [complainant(annaId), bram] }));
}

/** The answer to both was approved on Wednesday 18 March; a letter waits for each. */
export function approvedForBoth(ofBram: Partial<Complainant> = {}): History {
  return approved(drafted(investigated(inHandling(together(ofBram)))));
}
