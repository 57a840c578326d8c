/**
 * Branded identifiers: a party's id cannot be handed in where a complaint's is asked.
 * The strings are UUIDs made by the caller; the rules neither make nor read them.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ComplaintId = Branded<"ComplaintId">;
export type PartyId = Branded<"PartyId">;
export type StaffId = Branded<"StaffId">;
export type DepartmentId = Branded<"DepartmentId">;
export type AbsenceId = Branded<"AbsenceId">;
export type TextId = Branded<"TextId">;
export type FileId = Branded<"FileId">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an id that came from outside; undefined when it is not a lower-case UUID. */
export function parseId<
  Id extends ComplaintId | PartyId | StaffId | DepartmentId | AbsenceId | TextId | FileId,
>(text: string): Id | undefined {
  return UUID.test(text) ? (text as Id) : undefined;
}

/**
 * A text kept outside the events. Events hold only this: where the text lies and the hash of salt and text,
 * so that erasing the text leaves a chain that still verifies and gives nothing away.
 */
export interface TextRef {
  readonly textId: TextId;
  readonly hash: string;
}

/** An enclosure or report kept outside the events, like TextRef. */
export interface EnclosureRef {
  readonly fileId: FileId;
  readonly hash: string;
}
