import type { Complainant, PartyId, Representative, Respondent } from "@gehoor/domain";
import { isAuthorityOffice } from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { builder } from "../base/builder.ts";
import { DateScalar } from "../base/scalars.ts";
import { PortalChoiceEnum } from "../codes/correspondence-codes.ts";
import { AuthorisationEnum, OfficeEnum, RepresentativeKindEnum } from "../codes/people-codes.ts";
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
  fields: (t) => ({
    street: t.exposeString("street", { description: "Street and number." }),
    postcode: t.exposeString("postcode", { description: "Postal code." }),
    city: t.exposeString("city", { description: "Town." }),
    country: t.exposeString("country", { nullable: true, description: "Null for the Netherlands." }),
  }),
});

interface Known extends ContactInView {
  readonly partyId: PartyId;
  readonly name: string | null;
  readonly you: boolean;
}

type ComplainantInView = Omit<Complainant, "portal"> & Known & { readonly throughSpokesperson: boolean };

const ComplainantType = builder.objectRef<ComplainantInView>("Complainant").implement({
  description: "Somebody who complains. Others than the municipality see their own addresses only.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    partyId: t.exposeID("partyId", { description: "For commands about this person." }),
    name: t.exposeString("name", {
      nullable: true,
      description: "Null when withheld from the viewer, or erased.",
    }),
    you: t.exposeBoolean("you", { description: "Whether this is the viewer." }),
    spokesperson: t.exposeBoolean("spokesperson", {
      description: "Speaks for all; hears what the others chose to hear this way.",
    }),
    throughSpokesperson: t.exposeBoolean("throughSpokesperson", {
      description: "Chose to be written to through the spokesperson; false where not shown.",
    }),
    address: t.expose("address", {
      type: AddressType,
      nullable: true,
      description: "Null when not given or not shown.",
    }),
    email: t.exposeString("email", { nullable: true, description: "Null when not given or not shown." }),
    phone: t.exposeString("phone", { nullable: true, description: "Null when not given or not shown." }),
    emailConsent: t.exposeBoolean("emailConsent", {
      description: "Explicitly reachable by e-mail for letters (Awb 2:8); false where not shown.",
    }),
    portal: t.expose("portal", {
      type: PortalChoiceEnum,
      nullable: true,
      description: "Chose to read letters on the complaint's own page; null where not, or not shown.",
    }),
    withdrawnOn: t.expose("withdrawnOn", {
      type: DateScalar,
      nullable: true,
      description: "Null while going on.",
    }),
    deceasedOn: t.expose("deceasedOn", {
      type: DateScalar,
      nullable: true,
      description: "Null while alive.",
    }),
  }),
});

const RepresentativeType = builder
  .objectRef<Omit<Representative, "portal"> & Known>("Representative")
  .implement({
    description: "Who acts for the complainant (gemachtigde).",
    authScopes: { signedIn: true },
    fields: (t) => ({
      partyId: t.exposeID("partyId", { description: "For commands about this person." }),
      name: t.exposeString("name", {
        nullable: true,
        description: "Null when withheld from the viewer, or erased.",
      }),
      you: t.exposeBoolean("you", { description: "Whether this is the viewer." }),
      kind: t.expose("kind", { type: RepresentativeKindEnum, description: "By what right." }),
      authorisation: t.expose("authorisation", {
        type: AuthorisationEnum,
        description: "Where the written one stands.",
      }),
      address: t.expose("address", {
        type: AddressType,
        nullable: true,
        description: "Null when not given or not shown.",
      }),
      email: t.exposeString("email", { nullable: true, description: "Null when not given or not shown." }),
      phone: t.exposeString("phone", { nullable: true, description: "Null when not given or not shown." }),
      emailConsent: t.exposeBoolean("emailConsent", { description: "As for a complainant." }),
      portal: t.expose("portal", {
        type: PortalChoiceEnum,
        nullable: true,
        description: "As for a complainant.",
      }),
    }),
  });

interface RespondentInView {
  readonly respondent: Respondent;
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
    partyId: t.id({
      description: "For commands about this person.",
      resolve: ({ respondent }) => respondent.partyId,
    }),
    name: t.exposeString("name", {
      nullable: true,
      description: "As typed; null for staff, who have their own.",
    }),
    you: t.exposeBoolean("you", { description: "Whether this is the viewer." }),
    office: t.field({
      type: OfficeEnum,
      description: "In what office; it decides whether Awb 9:7(2) applies.",
      resolve: ({ respondent }) => respondent.office,
    }),
    ofAuthority: t.boolean({
      description:
        "A member of the authority itself: a handler need not declare anything about this person's conduct (Awb 9:7(2)).",
      resolve: ({ respondent }) => isAuthorityOffice(respondent.office),
    }),
    staff: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Null for somebody who has no account here.",
      resolve: ({ respondent }) => respondent.staffId ?? null,
    }),
    address: t.expose("address", {
      type: AddressType,
      nullable: true,
      description: "Where the copy goes; null for staff, or where not shown.",
    }),
    copySentOn: t.expose("copySentOn", {
      type: DateScalar,
      nullable: true,
      description: "Null until the copy has left.",
    }),
    redacted: t.exposeBoolean("redacted", {
      description: "Whether something was left out of the copy; not told to the respondent.",
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
      respondent,
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
