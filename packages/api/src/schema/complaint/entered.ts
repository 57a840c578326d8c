import { type Entered, type EnteredPerson, enteredOf, nameAlone } from "../../complaints/entered.ts";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { builder } from "../base/builder.ts";
import { EnteredType } from "../opening/entered.ts";
import { ComplaintType, own } from "./complaint-type.ts";
import { knowsContact } from "./contact-in-view.ts";

builder.objectFields(ComplaintType, (t) => ({
  entered: t.field({
    type: EnteredType,
    nullable: true,
    description:
      "A copy of what was entered at the start (Awb 2:17(2)), with how to reach whom the viewer may know; null for others than a complainant or representative.",
    ...own(enteredInView),
  }),
}));

async function enteredInView(dossier: Dossier): Promise<Entered | null> {
  if (dossier.view !== "COMPLAINANT") return null;
  const [[first], written] = await Promise.all([dossier.events(), dossier.written()]);
  const entered = enteredOf(first, written);
  if (!entered) return null;
  const { complainants, representative } = entered;
  // The receipt and the letter showed all of it to who typed it; later each sees their own data only.
  const known = (one: EnteredPerson) => (knowsContact(dossier, one.partyId) ? one : nameAlone(one));
  return {
    ...entered,
    complainants: complainants.map(known),
    representative: representative && known(representative),
  };
}
