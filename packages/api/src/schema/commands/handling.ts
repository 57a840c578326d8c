import type { DepartmentId, PartyId, StaffId } from "@gehoor/domain";
import { OfficeEnum } from "../codes/people-codes.ts";
import { code } from "../input/code-fields.ts";
import { kept } from "../input/kept-field.ts";
import { optionalAddress } from "../input/person-field.ts";
import { flag, id, optionalId, optionalIds } from "../input/plain-fields.ts";
import { LONGEST_REPORT, line, optionalLine, optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { handlesHere, isRoutedTo, knownDepartment, knownHandler, knownStaff } from "../mutation/known.ts";
import { plainCommand } from "../mutation/plain-command.ts";

const MOST_RESPONDENTS = 20;

commandMutation("nameRespondent", {
  description: "Makes the person complained about a party (Awb 9:9, 9:10).",
  once: true,
  fields: {
    staffId: optionalId<StaffId>("Null for somebody without an account here."),
    name: optionalLine("As known; null for staff, who have their own."),
    address: optionalAddress("Where the copy goes; null for staff, who get it at work."),
    office: code(OfficeEnum, "In what office."),
  },
  find: async ({ staffId, name, address }, { system }) => {
    if (!staffId && !name) return { problem: { path: "name", code: "REQUIRED" } };
    // A copy without an address reaches nobody (Awb 9:9).
    if (!staffId && !address) return { problem: { path: "address.street", code: "REQUIRED" } };
    return staffId ? knownStaff(system.db, staffId, "staffId") : { found: undefined };
  },
  compose: ({ staffId, name, address, office }, { people }, found) => {
    const home = staffId ? undefined : address;
    const person = { name: name ?? found ?? "", email: undefined, phone: undefined, address: home };
    return { type: "NameRespondent", partyId: people.add(person), staffId, office };
  },
});

commandMutation("correctRespondent", {
  description: "Another name or address for somebody complained about who has no account here (Awb 9:9).",
  fields: {
    partyId: id<PartyId>("Who."),
    name: line("As in letters."),
    address: optionalAddress("Where the copy goes; required."),
  },
  find: async ({ address }) =>
    address ? { found: address } : { problem: { path: "address.street", code: "REQUIRED" } },
  compose: ({ partyId, name }, { people, complaint }, address) => {
    const isOutsider = complaint.respondents.some((one) => one.partyId === partyId && !one.staffId);
    if (isOutsider) people.change(partyId, { name, email: undefined, phone: undefined, address });
    return { type: "CorrectRespondent", partyId };
  },
});

plainCommand("removeRespondent", {
  description: "Named by mistake. Who already had the copy stays a party.",
  fields: { partyId: id<PartyId>("Who."), reason: kept("REASON", text("What went wrong.")) },
});

plainCommand("redactCopy", {
  description:
    "Leaves out of the copy what endangers the complainant or concerns others; the copy itself stays due (Awb 9:9).",
  fields: {
    partyId: id<PartyId>("Whose copy."),
    text: kept("REDACTION", text("What the copy says instead.", LONGEST_REPORT)),
    reason: kept("REASON", text("Why; logged.")),
    nameWithheld: flag("Whether the complainant's name is left out too."),
  },
});

commandMutation("recordInvolvement", {
  description:
    "Somebody was involved in the conduct (Awb 9:7(1)) and sees from now on no more than a respondent does.",
  fields: {
    staffId: id<StaffId>("Who."),
    respondents: optionalIds<PartyId>(
      "In whose conduct alone; null: of all who are complained about.",
      MOST_RESPONDENTS,
    ),
  },
  find: ({ staffId }, { system }) => knownStaff(system.db, staffId, "staffId"),
  compose: ({ staffId, respondents }) => ({ type: "RecordInvolvement", staffId, respondents }),
});

commandMutation("assignHandler", {
  description:
    "Asks somebody to handle the complaint. Nothing goes out until that person has declared not to be involved (Awb 9:7(1)).",
  fields: {
    handlerId: id<StaffId>("Who."),
    departmentId: optionalId<DepartmentId>("Null leaves the department as it is."),
    reason: optionalText("Why this person; required where the route leads to others."),
  },
  find: async ({ handlerId, departmentId }, context, complaintId) => {
    const { db } = context.system;
    const department = departmentId && (await knownDepartment(db, departmentId, "departmentId"));
    if (department && "problem" in department) return department;
    const handler = await knownHandler(db, handlerId, "handlerId");
    if ("problem" in handler) return handler;
    const onRoute = await isRoutedTo(context, complaintId, { handlerId, departmentId });
    return { found: { mayHandle: handler.found, onRoute } };
  },
  compose: ({ reason, ...typed }, { addText }, found) => ({
    type: "AssignHandler",
    ...typed,
    mayHandle: found?.mayHandle ?? false,
    onRoute: found?.onRoute ?? false,
    reason: reason === undefined ? undefined : addText("REASON", reason),
  }),
});

commandMutation("declareUninvolved", {
  description:
    "The viewer, asked to handle the complaint, declares not to be involved (Awb 9:7(1)) and takes it up: the copy and the offers to be heard go out. Under Awb 9:7(2) taken up without that declaration.",
  fields: {},
  find: (_, context) => handlesHere(context),
  compose: (_, __, mayHandle = false) => ({ type: "DeclareUninvolved", mayHandle }),
});

plainCommand("withdrawAssignment", {
  description: "Takes the question to handle it back before it was answered: an earlier handler goes on.",
  fields: {},
});

plainCommand("declineAssignment", {
  description: "The viewer, asked to handle the complaint, does not: the coordinator asks somebody else.",
  fields: {
    reason: kept("REASON", text("Why not.")),
    involved: flag("Because of having been involved in the conduct (Awb 9:7(1)); then kept from it."),
    respondents: optionalIds<PartyId>(
      "In whose conduct alone; null: of all who are complained about.",
      MOST_RESPONDENTS,
    ),
  },
});

plainCommand("correctInvolvement", {
  description:
    "Recorded of the wrong person: the bar of Awb 9:7(1) is lifted with a reason, never by that person.",
  fields: { staffId: id<StaffId>("Who was not involved."), reason: kept("REASON", text("What went wrong.")) },
});

plainCommand("clearCoordinator", {
  description:
    "The complaint seemed to be about the coordinator and is not: said with a reason by who coordinates in her place (Awb 9:7).",
  fields: {
    staffId: id<StaffId>("Which coordinator."),
    reason: kept("REASON", text("Why it is not about them.")),
  },
});
