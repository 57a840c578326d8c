import type { Notice } from "@gehoor/domain";
import type { History } from "../complaints/load.ts";
import { loadPeople } from "../complaints/people.ts";
import { pageAnnouncement } from "../letters/page-announcement.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { System } from "../system.ts";
import { logDelivery } from "./delivery-log.ts";

/**
 * Puts a letter on the complaint's own page, for who chose to read there and has signed in once, with an e-mail that it is
 * there unless that was not wanted (Awb 2:10(1)): the mail goes first, and without it the letter is not there.
 *
 * @returns whether it can be read there; if not, it must go another way
 */
export async function showOnPage(
  system: System,
  mailer: Mailer,
  { complaint }: History,
  { number, to }: Notice,
): Promise<boolean> {
  const log = async (outcome: "SHOWN" | "REJECTED", detail: string) => {
    const at = await system.clock.now();
    await logDelivery(system, complaint.id, number, { at, channel: "PORTAL", outcome, detail });
    return outcome === "SHOWN";
  };
  if (to.kind !== "PARTY") return log("REJECTED", "no page");
  const { complainants, representative } = complaint;
  const reader = [...complainants, ...(representative ? [representative] : [])].find(
    (one) => one.partyId === to.partyId,
  );
  if (!reader?.portal || !reader.portalOpenedOn) return log("REJECTED", "not opened");
  if (reader.portal === "SILENT") return log("SHOWN", "no message wanted");
  const person = (await loadPeople(system.db, complaint.id)).get(to.partyId);
  if (person?.email === undefined) return log("REJECTED", "no address for the message");
  const messageId = `<page.${complaint.id}.${number}@${new URL(system.env.CITIZEN_URL).hostname}>`;
  const sent = await mailer.send({
    to: { name: person.name, address: person.email },
    messageId,
    ...pageAnnouncement(complaint, system.env.CITIZEN_URL),
  });
  return sent.accepted ? log("SHOWN", `${messageId} ${sent.answer}`) : log("REJECTED", sent.answer);
}
