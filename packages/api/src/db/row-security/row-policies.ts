import {
  atDesk,
  isLiaison,
  isListed,
  isProposed,
  ownComplaint,
  setting,
  staff,
  works,
} from "./policy-terms.ts";

/**
 * Of a row that belongs to a complaint: that complaint, which its own policy lists for the reader, in some view. The desk is given
 * the lines of letters to post besides, which list nothing. As a single value, asked of one row at a time: what `exists` asks may be
 * gathered for all complaints first.
 */
const ofComplaint = (table: string, view = `(not ${atDesk} or ${isListed("c")})`) =>
  `(select ${view} from complaint c where c.id = ${table}.complaint_id)`;
/** The citizen's own complaint; asked first, because it costs nothing. */
const own = (table: string) => `${table}.complaint_id = ${ownComplaint}`;
const worksOrLiaises = `(${works("c")} or ${isLiaison("c")})`;
const onPaper = (notice: string) => `${notice}.state = 'REQUESTED' and ${notice}.channel in ('POST', 'NONE')`;
/** Of letters to a member of staff as the person complained about. */
const toReader = (letter: string, number: string) => `exists (
  select from notice n join hearing h on h.complaint_id = n.complaint_id and h.party_id = n.party_id
  where n.complaint_id = ${letter}.complaint_id and n.number = ${letter}.${number} and h.staff_id = ${staff})`;

/** What only who works on a complaint reads; the liaison all of it but the notes; a citizen their own conversation. */
const INNER = "'NOTE', 'MESSAGE', 'IDENTITY_CHECK', 'OMBUDSMAN'";

/**
 * Which rows somebody reads, by table: the second lock under `visibility` and `viewOf`, and as wide as the widest view of a
 * complaint; what a view hides of a row is theirs to say. Every table with personal data or facts of a case is here or in
 * `unread`. The processes themselves, which decide, write and send, have a policy for all rows.
 */
export const readable: Readonly<Record<string, string>> = {
  complaint: `complaint.id = ${ownComplaint} or ${isListed("complaint")}
    or (${atDesk} and desk_posts(complaint.id))`,
  // At the desk, with the reference in hand: that it exists and where it stands.
  complaint_event: `${own("complaint_event")} or ${ofComplaint("complaint_event")}
    or (${atDesk} and desk_takes_in(complaint_event.complaint_id))`,
  complaint_text: `(${own("complaint_text")} and complaint_text.kind <> 'NOTE')
    or ${ofComplaint(
      "complaint_text",
      `(${works("c")} or (${isLiaison("c")} and complaint_text.kind <> 'NOTE')
        or (${isListed("c")} and complaint_text.kind not in (${INNER})))`,
    )}`,
  complaint_search: ofComplaint("complaint_search"),
  party: `${own("party")} or ${ofComplaint("party")}
    or (${atDesk} and exists (select from notice n
      where n.complaint_id = party.complaint_id and n.party_id = party.id and ${onPaper("n")}))`,
  notice: `${own("notice")} or ${ofComplaint("notice")}
    or (${atDesk} and ${onPaper("notice")} and desk_posts(notice.complaint_id))`,
  letter: `${own("letter")} or ${ofComplaint("letter", worksOrLiaises)} or ${toReader("letter", "notice_number")}`,
  letter_reading: `${own("letter_reading")} or ${ofComplaint("letter_reading")}`,
  delivery: `${own("delivery")} or ${ofComplaint("delivery")}`,
  message: `${own("message")} or ${ofComplaint("message", worksOrLiaises)}`,
  note: ofComplaint("note", works("c")),
  hearing: `${own("hearing")} or ${ofComplaint("hearing", worksOrLiaises)}
    or (hearing.staff_id = ${staff} and ${ofComplaint("hearing")})`,
  deadline: `${own("deadline")} or ${ofComplaint("deadline")}`,
  alert: ofComplaint("alert", `(${works("c")} or ${isProposed("c")})`),
  alert_seen: `alert_seen.staff_id = ${staff}`,
  // Who handles a complaint, and who signed a letter, is told to citizens by name.
  staff: `${staff} is not null or ${ownComplaint} is not null`,
  staff_role: `${staff} is not null`,
  staff_department: `${staff} is not null`,
  absence: `${staff} is not null`,
};

/** Tables of which no reader is given a row: what the processes keep for themselves. */
export const unread = [
  "access_credential",
  "access_log",
  "complaint_head",
  "complaint_ledger",
  "idempotency",
  "session",
] as const;

/** Without personal data or facts of a case: every reader may read these. */
export const open = ["calendar_version", "department", "organisation", "settings_version"] as const;

/**
 * What a policy cannot ask by itself, because the rows it would have to look at are hidden from the reader: each tells one
 * fact, of the reader or of a reference that the reader has in hand.
 */
export const functions = `
create or replace function desk_takes_in(asked uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select exists (select from complaint where id = asked and ${setting("staff")}::uuid <> all(barred_staff))
$$;
create or replace function desk_posts(asked uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select exists (select from complaint where id = asked and not restricted
      and ${setting("staff")}::uuid <> all(barred_staff))
    and exists (select from notice where complaint_id = asked and state = 'REQUESTED' and channel in ('POST', 'NONE'))
$$;
create or replace function complaint_of(asked text) returns uuid language sql stable security definer
set search_path = public, pg_temp as $$ select id from complaint where reference = asked $$;
create or replace function complaints_about(asked uuid) returns setof uuid language sql stable security definer
set search_path = public, pg_temp as $$
  select id from complaint where informed_staff @> array[asked] and asked = any(respondent_staff)
$$;
create or replace function alerts_from(before bigint, looked_at integer) returns bigint language sql stable security definer
set search_path = public, pg_temp as $$
  select min(position) from (select position from alert
    where before is null or position < before order by position desc limit looked_at) newest
$$;`;

/** What a reader may call: those above, and what folds a text or a number for comparing. */
export const callable = [
  ...["desk_takes_in(uuid)", "desk_posts(uuid)", "complaint_of(text)", "complaints_about(uuid)"],
  "alerts_from(bigint, integer)",
  ...["search_fold(text)", "search_digits(text)", "name_words(text)"],
] as const;
