import { type Authority, authorityOf, type Language, type Office } from "@gehoor/domain";
import type { LetterMaterial } from "./letter-material.ts";

/**
 * Who answers for it: for what was signed the authority, in whose name the signatory does so with function and mandate (Awb
 * 9:12(1), 10:3, 10:12); for everything else the coordinator.
 */
export function signature(material: LetterMaterial, language: Language): readonly string[] {
  const { notice, complaint, staff } = material;
  const signed = notice.kind === "DECISION" || notice.kind === "DECLINED";
  const signatory = signed && complaint.approval ? staff.get(complaint.approval.by) : undefined;
  if (!signatory) return [language === "nl" ? "de klachtencoördinator" : "the complaints coordinator"];
  const authority = authorityOf(complaint);
  const { formalName } = material.organisation;
  const function_ = functions[language][signatory.office];
  // The mayor's own letter about the mayor's own conduct needs no mandate.
  if (authority === "MAYOR" && signatory.office === "MAYOR") return [signatory.name, function_];
  return [inTheNameOf[language](authorities[language][authority], formalName), signatory.name, function_];
}

const inTheNameOf = {
  nl: (authority: string, of: string) => `Namens ${authority} van de ${of}, met mandaat,`,
  en: (authority: string, of: string) => `For ${authority} of the ${of}, under mandate,`,
} as const;

const authorities: Readonly<Record<Language, Readonly<Record<Authority, string>>>> = {
  nl: {
    COLLEGE: "het college van burgemeester en wethouders",
    MAYOR: "de burgemeester",
    COUNCIL: "de gemeenteraad",
    COMMITTEE: "de commissie",
  },
  en: {
    COLLEGE: "the mayor and aldermen",
    MAYOR: "the mayor",
    COUNCIL: "the council",
    COMMITTEE: "the committee",
  },
};

/** What somebody is called here, by the office held. */
export const functions: Readonly<Record<Language, Readonly<Record<Office, string>>>> = {
  nl: {
    EMPLOYEE: "medewerker",
    HEAD_OF_DEPARTMENT: "afdelingshoofd",
    DIRECTOR: "directeur",
    SECRETARY: "gemeentesecretaris",
    ALDERMAN: "wethouder",
    MAYOR: "burgemeester",
    COUNCILLOR: "raadslid",
    REGISTRAR: "griffier",
  },
  en: {
    EMPLOYEE: "officer",
    HEAD_OF_DEPARTMENT: "head of department",
    DIRECTOR: "director",
    SECRETARY: "municipal secretary",
    ALDERMAN: "alderman",
    MAYOR: "mayor",
    COUNCILLOR: "councillor",
    REGISTRAR: "registrar of the council",
  },
};
