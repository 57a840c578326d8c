import {
  type Actor,
  type Channel,
  type ComplaintContent,
  type ComplaintId,
  type Context,
  mapOpeningTexts,
  type OpeningTexts,
  type PartyId,
  type Representative,
  type RequestChannel,
  type RuleResult,
  registerComplaint,
  registerOmbudsmanRequest,
  type StaffId,
  type Subject,
  submitComplaint,
  type TextRef,
} from "@gehoor/domain";
import { type PeopleStore, type PersonInput, reachability } from "../people.ts";
import { type AddText, newId, openingTextKinds } from "../texts.ts";

/** What the rules take as it was answered. */
type Answered = Pick<
  ComplaintContent,
  | "language"
  | "about"
  | "screening"
  | "conductUntilOn"
  | "departmentId"
  | "oralWish"
  | "noOralWish"
  | "enclosures"
  | "aboutCoordinator"
>;

interface ComplaintInput extends Answered, OpeningTexts<string> {
  /** Made once per form, at random; the same key gives the same complaint and receipt. */
  readonly idempotencyKey: string;
  readonly parts: readonly { readonly subject: Subject; readonly description: string }[];
  /** The first one speaks for all. */
  readonly complainants: readonly PersonInput[];
  readonly representative: (PersonInput & { readonly kind: Representative["kind"] }) | undefined;
}

/** A citizen's own complaint, by the site. */
export interface Submission extends ComplaintInput {
  readonly kind: "SUBMIT";
  readonly signed: boolean;
}

/** A complaint that came in otherwise, written down by staff. */
export interface Registration extends ComplaintInput {
  readonly kind: "REGISTER";
  readonly actor: Extract<Actor, { kind: "STAFF" }>;
  readonly channel: Exclude<Channel, "WEB">;
  readonly receivedOn: Temporal.PlainDate;
  readonly openedOn?: Temporal.PlainDate | undefined;
  readonly firstFiledOn: Temporal.PlainDate | undefined;
  readonly backdatingReason: string | undefined;
  readonly oral: boolean;
  readonly readBack: boolean;
  /** Where the paper or its scan is kept; a paper complaint needs this or an enclosure. */
  readonly paperReference: string | undefined;
}

/** A request to the ombudsman of which there is no complaint here, written down by staff or their liaison. */
export interface OmbudsmanRequest extends ComplaintInput {
  readonly kind: "OMBUDSMAN_REQUEST";
  readonly actor: Extract<Actor, { kind: "STAFF" }>;
  readonly channel: RequestChannel;
  readonly receivedOn: Temporal.PlainDate;
  /** Why it is sent on later than the next working day. */
  readonly delayReason: string | undefined;
  readonly paperReference: string | undefined;
}

export type OpenRequest = Submission | Registration | OmbudsmanRequest;

/** The person with whom the municipality deals: the representative, else the first complainant. */
export type Speaker = { readonly kind: "COMPLAINANT" | "REPRESENTATIVE"; readonly partyId: PartyId };

/** A request with its texts and people kept, ready for the rules. */
export interface OpenDraft {
  readonly speaker: Speaker;
  readonly content: Omit<ComplaintContent, "reference">;
  /** Why it was typed, or a request sent on, later than it should have been. */
  readonly delayReason: TextRef | undefined;
  readonly paperReference: TextRef | undefined;
}

export function draftOf(
  request: OpenRequest,
  complaintId: ComplaintId,
  addText: AddText,
  people: PeopleStore,
): OpenDraft {
  const optional = (kind: Parameters<AddText>[0], text: string | undefined) =>
    text === undefined ? undefined : addText(kind, text);
  const complainants = request.complainants.map((person, index) => ({
    partyId: people.add(person),
    spokesperson: index === 0,
    ...reachability(person),
  }));
  const representative = request.representative && representativeOf(request.representative, people);
  const speaker: Speaker = representative
    ? { kind: "REPRESENTATIVE", partyId: representative.partyId }
    : { kind: "COMPLAINANT", partyId: complainants[0]?.partyId ?? newId<PartyId>() };
  return {
    speaker,
    delayReason: optional("REASON", delayReasonOf(request)),
    paperReference:
      request.kind === "SUBMIT" ? undefined : optional("PAPER_REFERENCE", request.paperReference),
    content: {
      complaintId,
      complainants,
      representative,
      language: request.language,
      about: request.about,
      screening: request.screening,
      conductUntilOn: request.conductUntilOn,
      departmentId: request.departmentId,
      oralWish: request.oralWish,
      noOralWish: request.noOralWish,
      enclosures: request.enclosures,
      parts: request.parts.map(({ subject, description }) => ({
        subject,
        description: addText("PART", description),
      })),
      ...mapOpeningTexts(request, (text, name) => addText(openingTextKinds[name], text)),
      aboutCoordinator: request.aboutCoordinator,
    },
  };
}

/** What the rules say of it. The reference comes last: a refusal must not use up a number. */
export function decideOpening(
  request: OpenRequest,
  { content, delayReason, paperReference }: OpenDraft,
  reference: string,
  context: Context,
  namedStaff: readonly StaffId[] = [],
): RuleResult {
  const complete = { ...content, reference, namedStaff };
  if (request.kind === "SUBMIT")
    return submitComplaint({ type: "SubmitComplaint", signed: request.signed, ...complete }, context);
  if (request.kind === "OMBUDSMAN_REQUEST") {
    const { channel, receivedOn } = request;
    return registerOmbudsmanRequest(
      {
        type: "RegisterOmbudsmanRequest",
        channel,
        receivedOn,
        delayReason,
        paperReference,
        ...complete,
      },
      context,
    );
  }
  const { channel, receivedOn, openedOn, firstFiledOn, oral, readBack } = request;
  return registerComplaint(
    {
      type: "RegisterComplaint",
      channel,
      receivedOn,
      openedOn,
      firstFiledOn,
      paperReference,
      oral,
      readBack,
      backdatingReason: delayReason,
      ...complete,
    },
    context,
  );
}

function delayReasonOf(request: OpenRequest): string | undefined {
  switch (request.kind) {
    case "SUBMIT":
      return undefined;
    case "REGISTER":
      return request.backdatingReason;
    case "OMBUDSMAN_REQUEST":
      return request.delayReason;
  }
}

function representativeOf(
  person: NonNullable<OpenRequest["representative"]>,
  people: PeopleStore,
): ComplaintContent["representative"] {
  const { emailConsent, postalAddress, portal } = reachability(person);
  return { partyId: people.add(person), kind: person.kind, emailConsent, postalAddress, portal };
}
