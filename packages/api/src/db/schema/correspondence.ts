import {
  type ComplaintId,
  type NoticeChannel,
  type NoticeKind,
  type NoticeState,
  noticeChannels,
  noticeStates,
  type PartyId,
  type Recipient,
  type TextId,
} from "@gehoor/domain";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, snakeCase, text, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "../columns.ts";
import { oneOf } from "./one-of.ts";

/** What was written about a complaint, as lists show it. Derived from the events, as what `projections.ts` holds. */

/** A letter owed to somebody, and where it stands. */
export const notice = snakeCase.table(
  "notice",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    number: integer().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    recipient: text().$type<Recipient["kind"]>().notNull(),
    partyId: uuid().$type<PartyId>(),
    channel: text().$type<NoticeChannel>().notNull(),
    state: text().$type<NoticeState>().notNull(),
    requestedAt: instant().notNull(),
    dispatchedOn: day(),
    evidence: text(),
    letterHash: text(),
  },
  (table) => [
    primaryKey({ columns: [table.complaintId, table.number] }),
    check("notice_channel", oneOf(table.channel, noticeChannels)),
    check("notice_state", oneOf(table.state, noticeStates)),
    // Who was told that we are late is promised a next word: few, and asked at every sweep.
    index("notice_told_late").on(table.dispatchedOn).where(sql`kind = 'LATE' and state = 'DISPATCHED'`),
    index("notice_waiting").on(table.channel, table.requestedAt).where(sql`state = 'REQUESTED'`),
    // In the order in which they are posted, handed over where no address is known.
    index("notice_to_post")
      .on(table.requestedAt, table.complaintId, table.number)
      .where(sql`state = 'REQUESTED' and channel in ('POST', 'NONE')`),
  ],
);

/** What complainant and staff wrote to each other. */
export const message = snakeCase.table(
  "message",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    number: integer().notNull(),
    sender: text().$type<"COMPLAINANT" | "STAFF">().notNull(),
    authorId: uuid(),
    textId: uuid().$type<TextId>().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.number] })],
);

/** Internal notes: never shown to complainant or respondent. Keyed by the event that added it. */
export const note = snakeCase.table(
  "note",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    version: integer().notNull(),
    authorId: uuid(),
    textId: uuid().$type<TextId>().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.version] })],
);
