import { type Complaint, canTakeIn, losesTime, type Status } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import type { System } from "../../system.ts";
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
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  complaint: Complaint,
): Promise<Duplicate[]> {
  const { id, receivedOn, about, complainants } = complaint;
  const going = complainants.flatMap(({ partyId, withdrawnOn, deceasedOn }) =>
    withdrawnOn || deceasedOn ? [] : [partyId],
  );
  const { where } = visibility(sql, session, await policies.coordination(), ["CONTACT_DATA", "SCREENING"]);
  const rows = await sql<Row[]>`
    select c.reference, c.received_on as "receivedOn", c.status, summary.content as text, alike.likeness,
      c.starts_on as "startsOn",
      (select first.data->>'receivedAt' from complaint_event first
       where first.complaint_id = c.id and first.version = 1) as "receivedAt",
      not exists (
        select from party mine where mine.id = any(${going}::uuid[]) and not exists (
          select from party theirs where theirs.complaint_id = c.id and ${sql.unsafe(samePerson)})) as "samePeople"
    from complaint c left join complaint_text summary on summary.id = c.summary_text_id
    join (select found.complaint_id, array_agg(distinct found.why order by found.why) as likeness from (
        select other.complaint_id, 'EMAIL' as why
        from party this join party other on lower(other.email) = lower(this.email)
        where this.complaint_id = ${id}
        union
        select other.complaint_id, 'PHONE' from party this
        join party other on search_digits(other.phone) = search_digits(this.phone)
        where this.complaint_id = ${id} and length(search_digits(this.phone)) >= ${SHORTEST_NUMBER}
        union
        select other.complaint_id, 'NAME_AND_POSTCODE' from party this
        join party other on upper(replace(other.postcode, ' ', '')) = upper(replace(this.postcode, ' ', ''))
        where this.complaint_id = ${id} and (
          name_words(other.name) && name_words(this.name)
          or extensions.similarity(search_fold(other.name), search_fold(this.name)) >= ${ALIKE})) found
      group by found.complaint_id) alike on alike.complaint_id = c.id
    where c.id <> ${id} and c.status <> 'MERGED' and ${where}
      and (c.about = ${about} or 'BBS' not in (c.about, ${about}) or 'UNKNOWN' in (c.about, ${about}))
      and c.received_on between ${receivedOn.subtract({ days: NEAR_DAYS })} and ${receivedOn.add({ days: NEAR_DAYS })}
    order by c.received_on desc, c.id limit ${MOST}`;
  return rows.map(({ startsOn, receivedAt, ...row }) => {
    const into = {
      receivedOn: row.receivedOn,
      receivedAt: Temporal.Instant.from(receivedAt),
      startsOn: startsOn ?? undefined,
    };
    return { ...row, takesIn: row.samePeople && canTakeIn(row.status) && !losesTime(complaint, into) };
  });
}

type Row = Omit<Duplicate, "takesIn"> & {
  readonly startsOn: Temporal.PlainDate | null;
  readonly receivedAt: string;
};
