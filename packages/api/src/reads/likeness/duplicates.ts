import { type Complaint, type ComplaintId, canTakeIn, losesTime, type Status } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import type { ApiContext } from "../../context.ts";
import { atMost } from "../../db/at-most.ts";
import type { Sql } from "../../db/sql-client.ts";
import { visibility } from "../visibility.ts";
import { samePerson } from "./same-person.ts";

/** Another complaint that may be the same. */
export interface Duplicate {
  readonly reference: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly status: Status;
  readonly text: string | null;
  /** Whether everybody who complains here complains there too; else they are complaints of different people. */
  readonly samePeople: boolean;
  /** By what it seems to be of the same person. */
  readonly likeness: readonly Likeness[];
  /** Whether this one can be merged into it: of the same people, open, and the one that came first. */
  readonly takesIn: boolean;
}

export const likenesses = ["EMAIL", "PHONE", "NAME_AND_POSTCODE"] as const;
export type Likeness = (typeof likenesses)[number];

const NEAR_DAYS = 180;
const MOST = 10;
/** Fewer digits are no telephone number of one household. */
const SHORTEST_NUMBER = 9;
/** Names that differ by a letter or two, of 1 for the same. */
const ALIKE = 0.5;

/**
 * Complaints that may be the same person's, received near in time: by e-mail address or telephone number, or at the same
 * postcode by a name that has a word in common or is nearly the same, however it is spelt. The reader decides. What was
 * joined to another is found there; what is about BBS and what is about ourselves are never the same, whoever wrote both.
 */
export async function readDuplicates(
  { system: { sql, policies }, unrestricted, now }: Pick<ApiContext, "system" | "unrestricted" | "now">,
  session: StaffSession,
  complaint: Complaint,
): Promise<Duplicate[]> {
  const { id, receivedOn, about, complainants } = complaint;
  const going = complainants.flatMap(({ partyId, withdrawnOn, deceasedOn }) =>
    withdrawnOn || deceasedOn ? [] : [partyId],
  );
  const { where } = visibility(sql, session, await policies.coordination(now), ["CONTACT_DATA", "SCREENING"]);
  const alike = await findAlike(unrestricted.sql, id);
  if (alike.length === 0) return [];
  const rows = await sql<Row[]>`
    select c.reference, c.received_on as "receivedOn", c.status, summary.content as text, alike.likeness,
      c.starts_on as "startsOn",
      (select first.data->>'receivedAt' from complaint_event first
       where first.complaint_id = c.id and first.version = 1) as "receivedAt",
      not exists (
        select from party mine where mine.id = any(${going}::uuid[]) and not exists (
          select from party theirs where theirs.complaint_id = c.id and ${sql.unsafe(samePerson)})) as "samePeople"
    from complaint c left join complaint_text summary on summary.id = c.summary_text_id
    join jsonb_to_recordset(${JSON.stringify(alike)}::text::jsonb) as alike(id uuid, likeness text[]) on alike.id = c.id
    where c.id = any(${alike.map((one) => one.id)}::uuid[]) and c.status <> 'MERGED' and ${where}
      and (c.about = ${about} or 'BBS' not in (c.about, ${about}) or 'UNKNOWN' in (c.about, ${about}))
      and c.received_on between ${receivedOn.subtract({ days: NEAR_DAYS })} and ${receivedOn.add({ days: NEAR_DAYS })}
    order by c.received_on desc, c.id ${atMost(sql, MOST)}`;
  return rows.map(({ startsOn, receivedAt, ...row }) => {
    const into = {
      receivedOn: row.receivedOn,
      receivedAt: Temporal.Instant.from(receivedAt),
      startsOn: startsOn ?? undefined,
    };
    return { ...row, takesIn: row.samePeople && canTakeIn(row.status) && !losesTime(complaint, into) };
  });
}

/**
 * The complaints of people who are like those of this one: ids only, found by indexes that are not used under the policies of a
 * viewer. What is compared with everybody at a postcode is worked out once.
 */
function findAlike(
  sql: Sql,
  id: ComplaintId,
): Promise<readonly { readonly id: ComplaintId; readonly likeness: readonly Likeness[] }[]> {
  return sql<{ id: ComplaintId; likeness: Likeness[] }[]>`
    with this as materialized (
      select lower(email) as email, search_digits(phone) as phone, upper(replace(postcode, ' ', '')) as postcode,
        name_words(name) as words, search_fold(name) as folded
      from party where complaint_id = ${id})
    select found.complaint_id as id, array_agg(distinct found.why order by found.why) as likeness from (
      select other.complaint_id, 'EMAIL' as why from this join party other on lower(other.email) = this.email
      union
      select other.complaint_id, 'PHONE' from this join party other on search_digits(other.phone) = this.phone
      where length(this.phone) >= ${SHORTEST_NUMBER}
      union
      select other.complaint_id, 'NAME_AND_POSTCODE' from this
      join party other on upper(replace(other.postcode, ' ', '')) = this.postcode
      where name_words(other.name) && this.words
        or extensions.similarity(search_fold(other.name), this.folded) >= ${ALIKE}) found
    where found.complaint_id <> ${id} group by found.complaint_id`;
}

type Row = Omit<Duplicate, "takesIn"> & {
  readonly startsOn: Temporal.PlainDate | null;
  readonly receivedAt: string;
};
