import { type Entered, type EnteredPerson, enteredOf } from "../../complaints/entered.ts";
import type { ComplaintFile } from "../../reads/complaint-file.ts";
import { builder } from "../builder.ts";
import { EnteredType } from "../entered.ts";
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

async function enteredInView(file: ComplaintFile): Promise<Entered | null> {
  if (file.view !== "COMPLAINANT") return null;
  const [events, written] = await Promise.all([file.events(), file.written()]);
  const entered = enteredOf(events[0], written);
  if (!entered) return null;
  const { complainants, representative } = entered;
  // Whoever spoke at the start typed these; what was changed since is not for everybody.
  const typedAll = representative?.partyId === file.self;
  const changed = new Set(events.flatMap((one) => (one.type === "ContactChanged" ? [one.partyId] : [])));
  const known = (one: EnteredPerson): EnteredPerson =>
    knowsContact(file, one.partyId) || (typedAll && !changed.has(one.partyId)) ? one : nameAlone(one);
  return {
    ...entered,
    complainants: complainants.map(known),
    representative: representative && known(representative),
  };
}

function nameAlone({ partyId, person, kind }: EnteredPerson): EnteredPerson {
  return {
    partyId,
    person: { name: person.name, email: undefined, phone: undefined, address: undefined },
    letters: undefined,
    kind,
  };
}
