import { isAlerted, isListed, isSealedTo, ownComplaint, reader, viewIn } from "./policy-terms.ts";

/** The citizen's own complaint; asked first, because it costs nothing. */
const own = (table: string) => `${table}.complaint_id = ${ownComplaint}`;
/** In which view the complaint of a row is seen: for tables of which a reader opens one complaint. */
const view = (table: string) => `reader_view(${table}.complaint_id)`;
const lists = (table: string) => `${view(table)} not in ('SEALED', 'COUNTER', 'NONE')`;
const worksOrLiaises = (table: string) => `${view(table)} in ('STAFF', 'OMBUDSMAN')`;
/**
 * The same for tables that are read along many complaints. As a single value, asked of one row at a time: what `exists` asks may be
 * gathered for all complaints first.
 */
const ofComplaint = (table: string, condition: string) =>
  `(select ${condition} from complaint c where c.id = ${table}.complaint_id)`;
/**
 * The policy of the line itself was asked already; only the desk is given some lines that it does not list, and the liaison some
 * that are not opened.
 */
const isListedBesides = `((${reader("desk")} is null or ${isListed("c")}) and not ${isSealedTo("c")})`;
const onPaper = (notice: string) => `${notice}.state = 'REQUESTED' and ${notice}.channel in ('POST', 'NONE')`;
const atDesk = `${reader("desk")} is not null`;
/** What only who works on a complaint reads; the liaison all of it but the notes; a citizen their own conversation. */
const INNER = "'NOTE', 'MESSAGE', 'IDENTITY_CHECK', 'OMBUDSMAN'";

/**
 * Which rows somebody reads, by table: the second lock under `visibility` and `viewOf`, and as wide as the widest view of a
 * complaint; what a view hides of a row is theirs to say. Every table with personal data or facts of a case is here or in
 * `unread`. The processes themselves, which decide, write and send, have a policy for all rows.
 */
export const readable: Readonly<Record<string, string>> = {
  // The desk is given the lines of what it has letters to post of.
  complaint: `complaint.id = (select ${ownComplaint}) or ${isListed("complaint")} or (${atDesk} and desk_posts(complaint.id))`,
  // At the desk, with the reference in hand: that it exists and where it stands.
  complaint_event: `${own("complaint_event")} or ${view("complaint_event")} <> 'NONE'`,
  complaint_text: `case when ${own("complaint_text")} then complaint_text.kind <> 'NOTE'
    when complaint_text.kind in (${INNER}) then case ${view("complaint_text")}
      when 'STAFF' then true when 'OMBUDSMAN' then complaint_text.kind <> 'NOTE' else false end
    else ${ofComplaint("complaint_text", isListedBesides)} end`,
  complaint_search: ofComplaint("complaint_search", isListedBesides),
  party: `${own("party")} or ${ofComplaint("party", isListedBesides)}
    or (${atDesk} and desk_posts_to(party.complaint_id, party.id))`,
  notice: `${own("notice")} or ${ofComplaint("notice", isListedBesides)}
    or (${atDesk} and ${onPaper("notice")} and desk_posts(notice.complaint_id))`,
  letter: `${own("letter")} or ${worksOrLiaises("letter")} or letter_to_reader(letter.complaint_id, letter.notice_number)`,
  letter_reading: `${own("letter_reading")} or ${lists("letter_reading")}`,
  delivery: `${own("delivery")} or ${lists("delivery")}`,
  message: `${own("message")} or ${worksOrLiaises("message")}`,
  note: `${view("note")} = 'STAFF'`,
  hearing: `${own("hearing")} or ${worksOrLiaises("hearing")}
    or (hearing.staff_id = ${reader("staff")} and ${lists("hearing")})`,
  deadline: `${own("deadline")} or ${lists("deadline")}`,
  alert: ofComplaint("alert", isAlerted("c")),
  alert_seen: `alert_seen.staff_id = ${reader("staff")}`,
  saved_list: `saved_list.staff_id = ${reader("staff")}`,
  // Whoever else sees the complaint, the coordinator and the administrator among them, has no part in it.
  draft: `draft.staff_id = ${reader("staff")} and ${view("draft")} <> 'NONE'`,
  // Who handles a complaint, and who signed a letter, is told to citizens by name.
  staff: `${reader("staff")} is not null or ${ownComplaint} is not null`,
  staff_role: `${reader("staff")} is not null`,
  staff_department: `${reader("staff")} is not null`,
  absence: `${reader("staff")} is not null`,
  staff_mail_unwanted: `staff_mail_unwanted.staff_id = ${reader("staff")}`,
};

/** Tables of which no reader is given a row: what the processes keep for themselves. */
export const unread = [
  "access_credential",
  "access_log",
  "complaint_head",
  "complaint_ledger",
  "idempotency",
  "session",
  "staffing_change",
  "staff_mail",
] as const;

/** Without personal data or facts of a case: every reader may read these. */
export const open = ["calendar_version", "department", "organisation", "settings_version"] as const;

/**
 * What a policy cannot ask by itself, because the rows it would have to look at are hidden from the reader: each tells one
 * fact, of the reader or of a reference that the reader has in hand. A statement is planned without what stands in them. `reader_view` keeps its last answer for the rest of the
 * transaction, which has one reader: the rows of a complaint are read together. It alone has no search path of its own, which each
 * call would set and take back: what it names stands with its schema or belongs to PostgreSQL.
 */
export const functions = `
create or replace function reader_view(asked uuid) returns text language plpgsql stable security definer as $$
declare
  seen text := current_setting('gehoor.seen', true);
begin
  if starts_with(seen, asked::text) then return substr(seen, 38); end if;
  declare
    found text;
  begin
    select ${viewIn("c")} into found from public.complaint c where c.id = asked;
    perform set_config('gehoor.seen', asked || ' ' || coalesce(found, 'NONE'), true);
    return coalesce(found, 'NONE');
  end;
end $$;
create or replace function desk_posts(asked uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select exists (select from complaint where id = asked and not restricted
      and ${reader("desk")} <> all(barred_staff))
    and exists (select from notice where complaint_id = asked and ${onPaper("notice")})
$$;
create or replace function desk_posts_to(asked uuid, addressee uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select desk_posts(asked) and exists (
    select from notice where complaint_id = asked and party_id = addressee and ${onPaper("notice")})
$$;
create or replace function letter_to_reader(asked uuid, letter integer) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select exists (
    select from notice n join hearing h on h.complaint_id = n.complaint_id and h.party_id = n.party_id
    where n.complaint_id = asked and n.number = letter
      and h.staff_id = ${reader("staff")})
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
  ...[
    "reader_view(uuid)",
    "desk_posts(uuid)",
    "desk_posts_to(uuid, uuid)",
    "letter_to_reader(uuid, integer)",
    "complaint_of(text)",
    "complaints_about(uuid)",
  ],
  "alerts_from(bigint, integer)",
  ...["search_fold(text)", "search_digits(text)", "name_words(text)"],
] as const;
