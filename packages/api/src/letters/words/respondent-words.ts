import { type Complaint, isAuthorityOffice, type Language, type Office, type PartyId } from "@gehoor/domain";

const offices: Readonly<Record<Office, string>> = {
  EMPLOYEE: "De medewerker",
  HEAD_OF_DEPARTMENT: "Het afdelingshoofd",
  DIRECTOR: "De directeur",
  SECRETARY: "De gemeentesecretaris",
  ALDERMAN: "De wethouder",
  MAYOR: "De burgemeester",
  COUNCILLOR: "Het raadslid",
  REGISTRAR: "De griffier",
};

/** Who the complaint is about, by office and never by name; opens a sentence. */
export function respondentWord({ respondents }: Complaint, partyId: PartyId): string {
  const office = respondents.find((one) => one.partyId === partyId)?.office ?? "EMPLOYEE";
  return `${offices[office]} over wie het gaat`;
}

/**
 * Who handles it, as far as the law promises so: somebody who was not involved (Awb 9:7(1)), but not where the conduct of
 * the authority itself, its chair or a member is complained about (9:7(2)).
 */
export function whoHandles(complaint: Complaint, language: Language): string {
  const { respondents } = complaint;
  const members = respondents.filter(({ office }) => isAuthorityOffice(office)).length;
  if (members > 0 && members === respondents.length)
    return language === "nl"
      ? "Uw klacht gaat over het bestuur zelf. Dan mag het bestuur de klacht zelf behandelen (artikel 9:7, tweede lid, Awb)."
      : "Your complaint is about the executive itself, which may then handle it (section 9:7(2) Awb).";
  if (members > 0 || complaint.about === "ADMINISTRATOR")
    return language === "nl"
      ? "Uw klacht wordt behandeld door iemand die er niet bij betrokken was (artikel 9:7 Awb). Voor zover de klacht over het bestuur zelf gaat, mag het bestuur die zelf behandelen."
      : "Somebody who was not involved handles your complaint (section 9:7 Awb). As far as it is about the executive itself, the executive may handle it.";
  return language === "nl"
    ? "Uw klacht wordt behandeld door iemand die er niet bij betrokken was (artikel 9:7 Awb)."
    : "Somebody who was not involved handles your complaint (section 9:7 Awb).";
}
