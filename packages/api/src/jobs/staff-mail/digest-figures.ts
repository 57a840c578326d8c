import { amsterdamDay, type Role, type StaffId } from "@gehoor/domain";
import type { DigestFigures } from "../../letters/staff-mail.ts";
import { standingIn } from "../../reads/standing-in.ts";
import { visibility } from "../../reads/visibility.ts";
import { inState, somethingToDo } from "../../reads/worklist/worklist-conditions.ts";
import type { System } from "../../system.ts";

/** More are not listed in a mail: the page has them all. */
const MOST_LISTED = 10;

interface Person {
  readonly staffId: StaffId;
  readonly roles: readonly Role[];
}

/**
 * What waits for this person today, by the same conditions as their pages count it.
 *
 * @returns undefined when nothing does: then no digest leaves
 */
export async function digestFigures(
  { sql, policies }: Pick<System, "sql" | "policies">,
  person: Person,
  now: Temporal.Instant,
): Promise<DigestFigures | undefined> {
  const todayOn = amsterdamDay(now);
  const coordination = await policies.coordination(now);
  // They read as who is signed in would.
  const session = { kind: "STAFF", ...person, tokenHash: "", expiresAt: now } as const;
  const { where } = visibility(sql, session, coordination, ["ASSIGNMENT"]);
  const mine = somethingToDo(sql, standingIn(session, coordination), todayOn);
  const [figures] = await sql<{ waiting: number; late: number }[]>`
    select count(*)::int as waiting, count(*) filter (where ${inState(sql, "LATE", todayOn)})::int as late
    from complaint c where c.turn <> 'NOBODY' and ${where} and ${mine}`;
  if (!figures || figures.waiting === 0) return undefined;
  const dueSoon = await sql<{ reference: string; dueOn: Temporal.PlainDate }[]>`
    select c.reference, c.next_due_on as "dueOn" from complaint c
    where c.turn <> 'NOBODY' and ${where} and ${mine} and c.next_due_on <= ${todayOn.add({ days: 1 })}
    order by c.next_due_on, c.id limit ${MOST_LISTED}`;
  return { ...figures, dueSoon };
}
