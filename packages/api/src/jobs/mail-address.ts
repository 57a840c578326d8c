import type { Notice } from "@gehoor/domain";
import type { LetterMaterial } from "../letters/letter-material.ts";

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** Where the mail of this notice goes; undefined when no address is known, so that it must go another way. */
export function mailAddress(
  material: Pick<LetterMaterial, "complaint" | "people" | "staff" | "organisation" | "events" | "notice">,
): MailAddress | undefined {
  const { notice, organisation } = material;
  switch (notice.to.kind) {
    case "OMBUDSMAN":
      return at(organisation.ombudsman);
    case "OTHER_AUTHORITY":
      return forwardedToBbs(material) ? at(organisation.bbs) : undefined;
    case "PARTY":
      return ofParty(material, notice);
  }
}

function ofParty(
  material: Pick<LetterMaterial, "complaint" | "people" | "staff">,
  notice: Notice,
): MailAddress | undefined {
  if (notice.to.kind !== "PARTY") return undefined;
  const { partyId } = notice.to;
  const respondent = material.complaint.respondents.find((one) => one.partyId === partyId);
  const employee = respondent?.staffId && material.staff.get(respondent.staffId);
  if (employee) return { name: employee.name, address: employee.email };
  const person = material.people.get(partyId);
  return person?.email === undefined ? undefined : { name: person.name, address: person.email };
}

function forwardedToBbs({ events }: Pick<LetterMaterial, "events">): boolean {
  const forwarded = events.findLast((event) => event.type === "ComplaintForwarded");
  return forwarded?.type === "ComplaintForwarded" && forwarded.authority === "BBS";
}

function at({ name, email }: { readonly name: string; readonly email: string | undefined }) {
  return email === undefined ? undefined : { name, address: email };
}
