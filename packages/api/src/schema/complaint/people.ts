import type { Complainant, PartyId, Representative, Respondent } from "@gehoor/domain";
import { isAuthorityOffice } from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { builder } from "../base/builder.ts";
import { DateScalar } from "../base/scalars.ts";
import { PortalChoiceEnum } from "../codes/correspondence-codes.ts";
import { AuthorisationEnum, OfficeEnum, RepresentativeKindEnum } from "../codes/people-codes.ts";
import { allExposed, exposed, is, orNull } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";
import { ComplaintType, own } from "./complaint-type.ts";
import {
  type ContactInView,
  contactInView,
  knowsContact,
  type PostalAddress,
  respondentAddress,
} from "./contact-in-view.ts";
import { nameInView } from "./party-names.ts";

const AddressType = builder.objectRef<PostalAddress>("Address").implement({
  description: "Where letters to somebody go.",
  authScopes: { signedIn: true },
  fields: allExposed({
    street: is("String", "Street and number."),
    postcode: is("String", "Postal code."),
    city: is("String", "Town."),
    country: orNull("String", "Null for the Netherlands."),
  }),
});

interface Known extends ContactInView {
  readonly partyId: PartyId;
  readonly name: string | null;
  readonly you: boolean;
}

/** What is told of anybody on the complainant's side. */
const ofKnown = {
  partyId: is("ID", "For commands about this person."),
  name: orNull("String", "Null when withheld from the viewer, or erased."),
  you: is("Boolean", "Whether this is the viewer."),
  address: orNull(AddressType, "Null when not given or not shown."),
  email: orNull("String", "Null when not given or not shown."),
  phone: orNull("String", "Null when not given or not shown."),
  emailConsent: is("Boolean", "Explicitly reachable by e-mail for letters (Awb 2:8); false where not shown."),
  portal: orNull(
    PortalChoiceEnum,
    "Chose to read letters on the complaint's own page; null where not, or not shown.",
  ),
};

type ComplainantInView = Omit<Complainant, "portal"> & Known & { readonly throughSpokesperson: boolean };

const ComplainantType = builder.objectRef<ComplainantInView>("Complainant").implement({
  description: "Somebody who complains. Others than the municipality see their own addresses only.",
  authScopes: { signedIn: true },
  fields: allExposed({
    ...ofKnown,
    spokesperson: is("Boolean", "Speaks for all; hears what the others chose to hear this way."),
    throughSpokesperson: is(
      "Boolean",
      "Chose to be written to through the spokesperson; false where not shown.",
    ),
    withdrawnOn: orNull(DateScalar, "Null while going on."),
    deceasedOn: orNull(DateScalar, "Null while alive."),
  }),
});

type RepresentativeInView = Omit<Representative, "portal"> & Known;

const RepresentativeType = builder.objectRef<RepresentativeInView>("Representative").implement({
  description: "Who acts for the complainant (gemachtigde).",
  authScopes: { signedIn: true },
  fields: allExposed({
    ...ofKnown,
    kind: is(RepresentativeKindEnum, "By what right."),
    authorisation: is(AuthorisationEnum, "Where the written one stands."),
  }),
});

interface RespondentInView extends Pick<Respondent, "partyId" | "office" | "staffId"> {
  readonly name: string | null;
  readonly address: PostalAddress | null;
  readonly copySentOn: Temporal.PlainDate | null;
  readonly you: boolean;
  readonly redacted: boolean;
}

const RespondentType = builder.objectRef<RespondentInView>("Respondent").implement({
  description:
    "Somebody complained about, who gets a copy (Awb 9:9) and is heard (Awb 9:10). Sees only themselves here.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      name: orNull("String", "As typed; null for staff, who have their own."),
      you: is("Boolean", "Whether this is the viewer."),
      address: orNull(AddressType, "Where the copy goes; null for staff, or where not shown."),
      copySentOn: orNull(DateScalar, "Null until the copy has left."),
      redacted: is("Boolean", "Whether something was left out of the copy; not told to the respondent."),
      partyId: is("ID", "For commands about this person."),
      office: is(OfficeEnum, "In what office; it decides whether Awb 9:7(2) applies."),
    }),
    ofAuthority: t.boolean({
      description:
        "A member of the authority itself: a handler need not declare anything about this person's conduct (Awb 9:7(2)).",
      resolve: ({ office }) => isAuthorityOffice(office),
    }),
    staff: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Null for somebody who has no account here.",
      resolve: ({ staffId }) => staffId ?? null,
    }),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  complainants: t.field({
    type: [ComplainantType],
    description: "Who complain, the spokesperson among them; empty where the view does not show them.",
    ...own(complainantsInView),
  }),
  representative: t.field({
    type: RepresentativeType,
    nullable: true,
    description: "Who acts for the complainants; null when nobody does, or where the view does not show it.",
    ...own(representativeInView),
  }),
  respondents: t.field({
    type: [RespondentType],
    description: "Who are complained about; a respondent sees only themselves, a complainant nobody.",
    ...own(respondentsInView),
  }),
}));

function complainantsInView(dossier: Dossier) {
  const people = dossier.shows("COMPLAINANT_NAME") ? dossier.complaint.complainants : [];
  return Promise.all(
    people.map(async (one) => ({
      ...one,
      throughSpokesperson: one.throughSpokesperson === true && knowsContact(dossier, one.partyId),
      ...(await known(dossier, one)),
    })),
  );
}

async function representativeInView(dossier: Dossier) {
  const { representative } = dossier.complaint;
  if (!representative || !dossier.shows("COMPLAINANT_NAME")) return null;
  return { ...representative, ...(await known(dossier, representative)) };
}

async function known(dossier: Dossier, party: Complainant | Representative): Promise<Known> {
  return {
    partyId: party.partyId,
    name: await nameInView(dossier, party.partyId),
    you: party.partyId === dossier.self,
    ...(await contactInView(dossier, party)),
  };
}

function respondentsInView(dossier: Dossier): Promise<RespondentInView[]> {
  const { respondents, notices } = dossier.complaint;
  const visible = dossier.shows("RESPONDENTS")
    ? respondents
    : respondents.filter((one) => isSelf(dossier, one));
  return Promise.all(
    visible.map(async (respondent) => ({
      partyId: respondent.partyId,
      office: respondent.office,
      staffId: respondent.staffId,
      name: await nameInView(dossier, respondent.partyId),
      address: await respondentAddress(dossier, respondent.partyId),
      copySentOn: notices.find(({ number }) => number === respondent.copyNotice)?.dispatchedOn ?? null,
      you: respondent.partyId === dossier.self,
      redacted: dossier.shows("RESPONDENTS") && respondent.redaction !== undefined,
    })),
  );
}

function isSelf(dossier: Dossier, { partyId }: Respondent): boolean {
  return dossier.view === "RESPONDENT" && partyId === dossier.self;
}
