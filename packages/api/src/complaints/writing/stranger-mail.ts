import { type Actor, type ComplaintEvent, type PartyId, type Refusal, tooMuchMail } from "@gehoor/domain";
import type { System } from "../../system.ts";
import type { Person } from "../people.ts";

/** How many receipts a week go to one address, over all complaints, by word of others than staff. */
const RECEIPTS_A_WEEK = 10;

/**
 * Whether an address has had its share of mail that its owner did not ask for. Asked where the mail is, since everything that
 * leads to one comes by here; the rules limit the same for one complaint.
 *
 * @param people who was named in this command, with their addresses
 */
export async function strangerMailRefusal(
  { sql }: Pick<System, "sql">,
  actor: Actor,
  events: readonly ComplaintEvent[],
  people: ReadonlyMap<PartyId, Person>,
  now: Temporal.Instant,
): Promise<Refusal | undefined> {
  if (!("partyId" in actor)) return undefined;
  for (const event of events) {
    if (event.type !== "NoticeRequested" || event.channel !== "EMAIL" || event.to.kind !== "PARTY") continue;
    const address = people.get(event.to.partyId)?.email;
    if (address === undefined || event.to.partyId === actor.partyId) continue;
    const asked = await sql<{ at: Temporal.Instant }[]>`
      select requested_at as at from notice join party on party.id = notice.party_id
      where lower(party.email) = ${address.toLowerCase()} and notice.kind = 'RECEIPT'
      order by requested_at desc limit ${RECEIPTS_A_WEEK}`;
    const refused = tooMuchMail(asked.map(({ at }) => at).reverse(), RECEIPTS_A_WEEK, now);
    if (refused) return refused;
  }
  return undefined;
}
