import {
  type ComplaintEvent,
  type HearingMode,
  mapOpeningTexts,
  type OpeningTexts,
  type PartyId,
  type PortalChoice,
  type Representative,
  type ScreeningAnswers,
  type Subject,
} from "@gehoor/domain";
import type { Person } from "./people.ts";

type Opening = Extract<ComplaintEvent, { readonly type: "ComplaintSubmitted" | "ComplaintRegistered" }>;

/** How somebody chose to get letters; undefined for who gets none, because another speaks, or who could not choose. */
export const enteredLetters = ["EMAIL", "POST", "PAGE", "PAGE_SILENT"] as const;
export type EnteredLetters = (typeof enteredLetters)[number];

export interface EnteredPerson extends Person {
  readonly partyId: PartyId;
  readonly letters: EnteredLetters | undefined;
  /** By what right this person acts for another; undefined for a complainant. */
  readonly kind: Representative["kind"] | undefined;
}

/** Everything that was entered, the one list from which receipt, mail and page make their copy (Awb 2:17(2)). */
export interface Entered extends OpeningTexts<string> {
  readonly screening: ScreeningAnswers | undefined;
  readonly conductUntilOn: Temporal.PlainDate | undefined;
  readonly parts: readonly {
    readonly number: number;
    readonly subject: Subject;
    /** Null once erased. */
    readonly description: string | null;
  }[];
  readonly aboutCoordinator: boolean;
  readonly oralWish: HearingMode | undefined;
  readonly noOralWish: boolean;
  readonly complainants: readonly EnteredPerson[];
  readonly representative: EnteredPerson | undefined;
}

/** Where the texts and people of a complaint are read; both are empty once erased. */
export interface Written {
  readonly textOf: (textId: string) => string | undefined;
  /** As known now: what somebody changed afterwards has the place of what was entered. */
  readonly personOf: (partyId: PartyId) => Person | undefined;
}

/** All texts and people of a complaint, as they were loaded. */
export function writtenIn(texts: ReadonlyMap<string, string>, people: ReadonlyMap<PartyId, Person>): Written {
  return { textOf: (textId) => texts.get(textId), personOf: (partyId) => people.get(partyId) };
}

/** What a complaint began with; undefined where its file begins otherwise. */
export function enteredOf(
  first: ComplaintEvent | undefined,
  { textOf, personOf }: Written,
): Entered | undefined {
  const opening = first && isOpening(first) ? first : undefined;
  if (!opening) return undefined;
  const known = (partyId: PartyId) => personOf(partyId) ?? unknown;
  const { representative, complainants } = opening;
  return {
    ...mapOpeningTexts(opening, ({ textId }) => textOf(textId)),
    screening: opening.screening,
    conductUntilOn: opening.conductUntilOn,
    parts: opening.parts.map(({ number, subject, description }) => ({
      number,
      subject,
      description: textOf(description.textId) ?? null,
    })),
    aboutCoordinator: opening.aboutCoordinator ?? false,
    oralWish: opening.oralWish,
    noOralWish: opening.noOralWish ?? false,
    complainants: complainants.map((one) => ({
      ...known(one.partyId),
      partyId: one.partyId,
      letters: representative ? undefined : lettersOf(one),
      kind: undefined,
    })),
    representative: representative && {
      ...known(representative.partyId),
      partyId: representative.partyId,
      letters: lettersOf(representative),
      kind: representative.kind,
    },
  };
}

/** Somebody without how to reach them. */
export function nameAlone({ partyId, name, kind }: EnteredPerson): EnteredPerson {
  return { ...unknown, partyId, name, letters: undefined, kind };
}

const unknown: Person = { name: "", email: undefined, phone: undefined, address: undefined };

function isOpening(event: ComplaintEvent): event is Opening {
  return event.type === "ComplaintSubmitted" || event.type === "ComplaintRegistered";
}

interface Reachable {
  readonly emailConsent: boolean;
  readonly postalAddress: boolean;
  readonly portal?: PortalChoice | undefined;
}

function lettersOf({ emailConsent, postalAddress, portal }: Reachable): EnteredLetters | undefined {
  if (portal) return portal === "ANNOUNCED" ? "PAGE" : "PAGE_SILENT";
  if (emailConsent) return "EMAIL";
  return postalAddress ? "POST" : undefined;
}
