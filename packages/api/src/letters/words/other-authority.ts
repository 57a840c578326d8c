import type { Mailbox } from "../../db/organisation.ts";
import { type LetterMaterial, lastOf } from "../letter-material.ts";

/**
 * The authority to which this letter takes the file: BBS as set, another as it was typed, of which the first line is
 * the name and all of them the envelope.
 */
export function otherAuthority(
  material: Pick<LetterMaterial, "events" | "notice" | "organisation" | "texts">,
): Mailbox {
  const { organisation, texts } = material;
  const started = lastOf(material, "HandOverStarted");
  // Files sent on before a hand-over was followed say it here.
  const to = started?.handOver.as === "FORWARDED" ? started.handOver : lastOf(material, "ComplaintForwarded");
  if (!to || to.authority === "BBS") return organisation.bbs;
  const lines = (to.name && texts.get(to.name.textId)?.split("\n")) || [];
  const email = started?.mailbox && texts.get(started.mailbox.textId);
  return { name: lines[0] ?? "", email: email || undefined, postalAddress: lines };
}
