import type { PartyId } from "@gehoor/domain";
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
  const opening = events[0];
  const entered = enteredOf(opening, written);
  if (!entered || !opening || !("complainants" in opening)) return null;
  const { complainants, representative } = opening;
  // Whoever spoke at the start typed these; what was changed since is not for everybody.
  const typedAll = representative?.partyId === file.self;
  const changed = new Set(events.flatMap((one) => (one.type === "ContactChanged" ? [one.partyId] : [])));
  const known = (partyId: PartyId | undefined, person: EnteredPerson): EnteredPerson =>
    partyId && (knowsContact(file, partyId) || (typedAll && !changed.has(partyId)))
      ? person
      : nameAlone(person);
  return {
    ...entered,
    complainants: entered.complainants.map((person, at) => known(complainants[at]?.partyId, person)),
    representative: entered.representative && known(representative?.partyId, entered.representative),
  };
}

function nameAlone({ person, kind }: EnteredPerson): EnteredPerson {
  return {
    person: { name: person.name, email: undefined, phone: undefined, address: undefined },
    letters: undefined,
    kind,
  };
}
