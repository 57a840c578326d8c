import type {
  Actor,
  Complaint,
  ComplaintEvent,
  ComplaintId,
  Context,
  EventType,
  FieldGroup,
  PartyId,
  StaffId,
  TextRef,
  View,
} from "@gehoor/domain";
import { shows } from "@gehoor/domain";
import type { Written } from "../../complaints/entered.ts";
import { personFrom, type StoredPerson } from "../../complaints/people.ts";
import type { PrivateContent } from "./private-content.ts";

export type SeenView = Exclude<View, "NONE">;

/** What a dossier is made of; `record` and `content` are each read at most once, and only when a field asks for them. */
export interface DossierParts {
  readonly complaint: Complaint;
  readonly view: SeenView;
  readonly context: Context;
  readonly record: () => Promise<readonly ComplaintEvent[]>;
  readonly content: () => Promise<PrivateContent>;
  readonly staffName: (id: StaffId) => Promise<string | undefined>;
  readonly referenceOf: (id: ComplaintId) => Promise<string | undefined>;
}

/**
 * One complaint as one viewer sees it: its folded state, its events, and the texts and persons that stand apart from
 * them. Every field of the page asks this, so that a page costs two statements whatever it shows.
 */
export class Dossier {
  readonly complaint: Complaint;
  readonly view: SeenView;
  readonly context: Context;
  readonly #parts: DossierParts;
  #record: Promise<readonly ComplaintEvent[]> | undefined;
  #content: Promise<PrivateContent> | undefined;

  constructor(parts: DossierParts) {
    this.complaint = parts.complaint;
    this.view = parts.view;
    this.context = parts.context;
    this.#parts = parts;
  }

  get actor(): Actor {
    return this.context.actor;
  }

  shows(group: FieldGroup): boolean {
    return shows(this.view, group);
  }

  /** What happened, in order. */
  events(): Promise<readonly ComplaintEvent[]> {
    this.#record ??= this.#parts.record();
    return this.#record;
  }

  /** The last event of a type; undefined when it never happened. */
  async last<T extends EventType>(type: T): Promise<Extract<ComplaintEvent, { type: T }> | undefined> {
    const events = await this.events();
    return events.findLast((event): event is Extract<ComplaintEvent, { type: T }> => event.type === type);
  }

  /** A text kept outside the events; null when there is none or when it was erased. */
  async text(ref: TextRef | undefined): Promise<string | null> {
    if (!ref) return null;
    const { texts } = await this.#private();
    return texts.get(ref.textId) ?? null;
  }

  /** A party's name and addresses; undefined when erased. */
  async person(partyId: PartyId): Promise<StoredPerson | undefined> {
    const { people } = await this.#private();
    return people.get(partyId);
  }

  /** All texts and persons at hand, for a copy of the whole. */
  async written(): Promise<Written> {
    const { texts, people } = await this.#private();
    return {
      textOf: (textId) => texts.get(textId),
      personOf: (partyId) => {
        const person = people.get(partyId);
        return person && personFrom(person);
      },
    };
  }

  /** The name of somebody who acted in this complaint or is complained about. */
  async staffName(staffId: StaffId | undefined): Promise<string | null> {
    return staffId ? ((await this.#parts.staffName(staffId)) ?? null) : null;
  }

  /** The reference of another complaint that this one names; null when there is none. */
  async referenceOf(id: ComplaintId | undefined): Promise<string | null> {
    return id ? ((await this.#parts.referenceOf(id)) ?? null) : null;
  }

  /** The viewer as a party of this complaint; undefined for staff who are none. */
  get self(): PartyId | undefined {
    const { actor, complaint } = this;
    if (actor.kind === "SYSTEM") return undefined;
    if (actor.kind !== "STAFF") return actor.partyId;
    return complaint.respondents.find(({ staffId }) => staffId === actor.staffId)?.partyId;
  }

  #private(): Promise<PrivateContent> {
    this.#content ??= this.#parts.content();
    return this.#content;
  }
}
