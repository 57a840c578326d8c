import type { PartyId } from "@gehoor/domain";
import { reachability } from "../../complaints/people.ts";
import { AuthorisationEnum, RepresentativeKindEnum } from "../codes/people-codes.ts";
import { code } from "../input/code-fields.ts";
import { kept } from "../input/kept-field.ts";
import { person } from "../input/person-field.ts";
import { day, flag, id } from "../input/plain-fields.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { plainCommand } from "../mutation/plain-command.ts";

commandMutation("changeContact", {
  description: "How somebody can be reached from now on; everybody changes their own, staff everybody's.",
  fields: { partyId: id<PartyId>("Who."), person: person("All of it, as it should stand.") },
  compose: ({ partyId, person: typed }, { people }) => {
    people.change(partyId, typed);
    return { type: "ChangeContact", partyId, ...reachability(typed) };
  },
});

commandMutation("addComplainant", {
  description: "Somebody joins the complaint; the spokesperson stays.",
  once: true,
  fields: { person: person("Who joins.") },
  compose: ({ person: typed }, { people }) => ({
    type: "AddComplainant",
    partyId: people.add(typed),
    ...reachability(typed),
  }),
});

plainCommand("chooseLetters", {
  description:
    "Whether one of several complainants is written to through their spokesperson: that person's own word.",
  fields: {
    partyId: id<PartyId>("Whose letters."),
    throughSpokesperson: flag("True: through the spokesperson. False: letters of their own."),
    statement: kept("STATEMENT", optionalText("What was said; required of staff who note it.")),
  },
});

plainCommand("recordDeath", {
  description: "No letters to the dead: staff decide with the next of kin whether the complaint goes on.",
  fields: { partyId: id<PartyId>("Who died."), diedOn: day("When.") },
});

commandMutation("appointRepresentative", {
  description: "Somebody acts for the complainants (gemachtigde, Awb 2:1).",
  once: true,
  fields: { person: person("Who."), kind: code(RepresentativeKindEnum, "By what right.") },
  compose: ({ person: typed, kind }, { people }) => {
    const { identified: _, ...reach } = reachability(typed);
    return { type: "AppointRepresentative", partyId: people.add(typed), kind, ...reach };
  },
});

plainCommand("recordAuthorisation", {
  description:
    "Where the written authorisation stands (Awb 2:1(3)): asked by letter, or received. Advocates need none.",
  fields: { authorisation: code(AuthorisationEnum, "As it stands.") },
});

plainCommand("refuseRepresentative", {
  description: "For serious objections, never an advocate; both are told by letter at once (Awb 2:2).",
  fields: { reason: kept("REASON", text("The objections, for both letters.")) },
});

plainCommand("endRepresentation", {
  description: "Nobody acts for the complainants any more.",
  fields: { reason: kept("REASON", optionalText("Why; null when it needs no words.")) },
});
