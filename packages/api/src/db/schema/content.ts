import type { ComplaintId, NoticeChannel, PartyId, TextId } from "@gehoor/domain";
import { sql } from "drizzle-orm";
import { boolean, index, integer, primaryKey, snakeCase, text, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "../columns.ts";

/**
 * Everything personal stands apart from the events, so that the end of a retention period can erase it while the chain
 * still verifies. The salt is erased with the text: a bare hash of a short text can be guessed.
 */
export const complaintText = snakeCase.table(
  "complaint_text",
  {
    id: uuid().$type<TextId>().primaryKey(),
    complaintId: uuid().$type<ComplaintId>().notNull(),
    kind: text().notNull(),
    content: text().notNull(),
    salt: text().notNull(),
    hash: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [index("complaint_text_complaint").on(table.complaintId)],
);

/** A person in a complaint, as known now: what a letter needs to arrive. */
export const party = snakeCase.table(
  "party",
  {
    id: uuid().$type<PartyId>().primaryKey(),
    complaintId: uuid().$type<ComplaintId>().notNull(),
    name: text(),
    email: text(),
    phone: text(),
    street: text(),
    postcode: text(),
    city: text(),
    country: text(),
  },
  (table) => [
    index("party_complaint").on(table.complaintId),
    // The same person in another complaint, however these were typed.
    index("party_email").on(sql`lower(${table.email})`),
    index("party_phone").on(sql`search_digits(${table.phone})`),
    index("party_postcode").on(sql`upper(replace(${table.postcode}, ' ', ''))`),
  ],
);

/** A letter as composed on a day, kept as it leaves. Composed again on another day it replaces the one not yet sent. */
export const letter = snakeCase.table(
  "letter",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    noticeNumber: integer().notNull(),
    composedOn: day().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    salt: text().notNull(),
    sha256: text().notNull(),
    sent: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.noticeNumber] })],
);

/** When somebody first opened a letter to themselves on a page of ours: the proof of reading (Awb 2:25). Written once. */
export const letterReading = snakeCase.table(
  "letter_reading",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    noticeNumber: integer().notNull(),
    partyId: uuid().$type<PartyId>().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.noticeNumber, table.partyId] })],
);

/**
 * REJECTED: this address is refused for good. FAILED: nothing was handed over, by trouble of our own. UNANSWERED: the text
 * went and no answer came, so that nobody knows.
 */
export const deliveryOutcomes = ["ACCEPTED", "REJECTED", "FAILED", "UNANSWERED", "SHOWN"] as const;
export type DeliveryOutcome = (typeof deliveryOutcomes)[number];

/** Each attempt to deliver a letter, for the proof of sending (Awb 2:11, 2:25). No addresses: those stand with the party. */
export const delivery = snakeCase.table(
  "delivery",
  {
    id: uuid().primaryKey(),
    complaintId: uuid().$type<ComplaintId>().notNull(),
    noticeNumber: integer().notNull(),
    at: instant().notNull(),
    channel: text().$type<NoticeChannel>().notNull(),
    outcome: text().$type<DeliveryOutcome>().notNull(),
    /** The Message-ID, or the answer of the mail server without addresses. */
    detail: text().notNull(),
  },
  (table) => [index("delivery_notice").on(table.complaintId, table.noticeNumber)],
);
