import { hearingOf, type Notice } from "@gehoor/domain";
import type { History } from "../../complaints/load.ts";
import { loadPeople } from "../../complaints/people.ts";
import { hearingCalendar } from "../../letters/hearing-calendar.ts";
import { pageAnnouncement } from "../../letters/kinds/start/page-announcement.ts";
import { type LetterMaterial, textOf } from "../../letters/letter-material.ts";
import { loadMaterial } from "../../letters/load-material.ts";
import { accessSlip, type PreparedLetter, withSlip } from "../../letters/prepare-letter.ts";
import type { Mail } from "../../mail/mailer.ts";
import type { System } from "../../system.ts";
import { mailAddress } from "./mail-address.ts";

/**
 * What goes to the mail server for this letter: the letter itself, or for who reads on the complaint's own page the message
 * that it is there (Awb 2:10(1)).
 *
 * @returns undefined when no address is known, SILENT for a reader of the page who wants no message
 */
export async function mailOfNotice(
  system: System,
  history: History,
  notice: Notice,
  letter: PreparedLetter,
): Promise<Mail | "SILENT" | undefined> {
  const messageId = messageIdOf(system, history, notice);
  if (notice.channel === "PORTAL") return announcement(system, history, notice, letter.composedOn, messageId);
  const material = await loadMaterial(system, history, notice, letter.composedOn);
  const to = mailAddress(material);
  const slip = await accessSlip(system, history, notice);
  return to && { to, messageId, ...withSlip(letter, slip), calendar: appointment(material) };
}

/** With the invitation to a conversation, what puts it in a calendar. */
function appointment(material: LetterMaterial) {
  const { complaint, events, notice, organisation, citizenUrl: site } = material;
  const hearing = notice.kind === "HEARING_INVITATION" ? hearingOf(complaint, notice.to) : undefined;
  const { reference, language } = complaint;
  return (
    hearing &&
    hearingCalendar(events, hearing.partyId, {
      ...{ reference, language, organisation, site },
      place: hearing.place && textOf(material, hearing.place),
    })
  );
}

/** The same for every attempt, so that a mail that left twice is shown once. */
export function messageIdOf(
  { env }: System,
  { complaint }: History,
  { number, channel }: Pick<Notice, "number" | "channel">,
): string {
  const what = channel === "PORTAL" ? "page" : "notice";
  return `<${what}.${complaint.id}.${number}@${new URL(env.CITIZEN_URL).hostname}>`;
}

async function announcement(
  { db, env, policies }: System,
  { complaint }: History,
  { to }: Notice,
  on: Temporal.PlainDate,
  messageId: string,
): Promise<Mail | "SILENT" | undefined> {
  const { complainants, representative } = complaint;
  const readers = [...complainants, ...(representative ? [representative] : [])];
  const reader = readers.find(({ partyId }) => to.kind === "PARTY" && to.partyId === partyId);
  if (!reader?.portal || !reader.portalOpenedOn) return undefined;
  if (reader.portal === "SILENT") return "SILENT";
  const person = (await loadPeople(db, complaint.id)).get(reader.partyId);
  if (person?.email === undefined) return undefined;
  const address = { name: person.name, address: person.email };
  const organisation = await policies.organisationOn(on);
  return { to: address, messageId, ...pageAnnouncement(complaint, organisation, env.CITIZEN_URL) };
}
