import { hash as hashOf, randomUUID } from "node:crypto";
import { type ComplaintId, type OpeningText, parseId, type TextId, type TextRef } from "@gehoor/domain";
import { eq, sql } from "drizzle-orm";
import { type Database, prepared } from "../db/database.ts";
import { complaintText } from "../db/schema/content.ts";
import { rowsOf, type TableRows } from "../db/write-rows.ts";

/** The kind of each text that may stand beside the grievances. */
export const openingTextKinds = {
  wish: "WISH",
  namedPersons: "NAMED_PERSONS",
} as const satisfies Record<OpeningText, string>;

/** What a text is in the complaint; search looks in those that the complainant wrote at the start. */
export type TextKind =
  | "PART"
  | (typeof openingTextKinds)[OpeningText]
  | "PAPER_REFERENCE"
  | "REASON"
  | "NOTE"
  | "MESSAGE"
  | "SUPPLEMENT"
  | "SETTLEMENT"
  | "STATEMENT"
  | "CONSENT"
  | "REDACTION"
  | "PLACE"
  | "HEARING_REPORT"
  | "REACTION"
  | "FINDINGS"
  | "CONCLUSIONS"
  | "MEASURE"
  | "ADVICE"
  | "AUTHORITY_NAME"
  | "OMBUDSMAN"
  | "IDENTITY_CHECK";

/** Keeps a text for the command that is being composed, and hands back what the event will hold of it. */
export type AddText = (kind: TextKind, content: string) => TextRef;

export interface TextStore {
  readonly addText: AddText;
  /** What was kept so far, by id. */
  readonly contents: () => ReadonlyMap<TextId, string>;
  /** What is to be written, once the command has been accepted. */
  readonly rows: () => TableRows;
}

/** A hash that cannot be guessed back from a short text once the salt has been erased. */
export function saltedHash(content: string): { readonly salt: string; readonly hash: string } {
  // 122 random bits out of the store that Node keeps for ids: asking the system each time takes longer than hashing.
  const salt = randomUUID().replaceAll("-", "");
  return { salt, hash: hashWith(salt, content) };
}

export function hashWith(salt: string, content: string): string {
  return hashOf("sha256", salt + content, "hex");
}

/** Collects the texts of one command; nothing is written before the command is accepted. */
export function textStore(complaintId: ComplaintId, at: Temporal.Instant): TextStore {
  const rows: (typeof complaintText.$inferInsert)[] = [];
  const contents = new Map<TextId, string>();
  return {
    addText: (kind, content) => {
      const { salt, hash } = saltedHash(content);
      const id = newId<TextId>();
      contents.set(id, content);
      rows.push({ id, complaintId, kind, content, salt, hash, at });
      return { textId: id, hash };
    },
    contents: () => contents,
    rows: () => rowsOf({ table: complaintText, rows, existing: "REFUSE" }),
  };
}

const textsOf = prepared((db) =>
  db
    .select({ id: complaintText.id, content: complaintText.content })
    .from(complaintText)
    .where(eq(complaintText.complaintId, sql.placeholder("complaintId")))
    .prepare("texts_of"),
);

/** All texts of a complaint that have not been erased, by id. */
export async function loadTexts(
  db: Database,
  complaintId: ComplaintId,
): Promise<ReadonlyMap<TextId, string>> {
  const rows = await textsOf(db).execute({ complaintId });
  return new Map(rows.map(({ id, content }) => [id, content]));
}

/** A fresh id of any kind. */
export function newId<Id extends NonNullable<ReturnType<typeof parseId>>>(): Id {
  const id = parseId<Id>(randomUUID());
  if (!id) throw new Error("randomUUID gave no UUID");
  return id;
}
