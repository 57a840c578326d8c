import type { Notice } from "@gehoor/domain";
import { mailboxOf } from "../../complaints/mailboxes.ts";
import type { Mailbox } from "../../db/organisation.ts";
import type { LetterMaterial } from "../../letters/letter-material.ts";
import { otherAuthority } from "../../letters/words/other-authority.ts";

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** Where the mail of this notice goes; undefined when no address is known, so that it must go another way. */
export function mailAddress(
  material: Pick<
    LetterMaterial,
    "complaint" | "people" | "staff" | "organisation" | "events" | "notice" | "texts"
  >,
): MailAddress | undefined {
  const { notice, organisation } = material;
  switch (notice.to.kind) {
    case "OTHER_AUTHORITY":
      return at(otherAuthority(material));
    case "OMBUDSMAN":
    case "PROCEDURE":
    case "DEPARTMENT":
      return at(mailboxOf(organisation, notice.to));
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

function at(box: Mailbox | undefined): MailAddress | undefined {
  return box?.email === undefined ? undefined : { name: box.name, address: box.email };
}
