import { type Authority, authorityOf, type Language, type Office } from "@gehoor/domain";
import { type LetterMaterial, type StaffCard, whoAsked } from "../letter-material.ts";

/** The end of a letter: the greeting, who signs, in what function, for which municipality, and where to call. */
export function closing(material: LetterMaterial, language: Language): readonly string[] {
  const { name, coordinatorPhone } = material.organisation;
  const { signedBy, phone = coordinatorPhone } = signature(material, language);
  return language === "nl"
    ? ["Met vriendelijke groet,", ...signedBy, name, `Telefoon: ${phone}`]
    : ["Kind regards,", ...signedBy, name, `Phone: ${phone}`];
}

interface Signature {
  readonly signedBy: readonly string[];
  /** Of who signs, where that person has a number here and answers for it; else the coordinator's is given. */
  readonly phone?: string | undefined;
}

/**
 * Who answers for it: for what was signed the authority, in whose name the signatory does so with function and mandate (Awb
 * 9:12(1), 10:3, 10:12); for everything else the handler or coordinator who set it going, by name. What a complainant, the
 * system or another colleague set going is the coordinator's, without a name: nobody in particular wrote it.
 */
function signature(material: LetterMaterial, language: Language): Signature {
  const { notice, complaint, staff } = material;
  const signed = notice.kind === "DECISION" || notice.kind === "DECLINED";
  if (signed && material.isUnsigned) return { signedBy: underMandate(material, undefined, language) };
  const signatory = signed && complaint.approval ? staff.get(complaint.approval.by) : undefined;
  return signatory
    ? { signedBy: underMandate(material, signatory, language) }
    : ofWhoAsked(material, language);
}

function ofWhoAsked(material: LetterMaterial, language: Language): Signature {
  const { complaint, context, staff } = material;
  const asked = whoAsked(material);
  const card = asked && staff.get(asked);
  if (!asked || !card) return { signedBy: [nameless[language]] };
  const { name, phone } = card;
  if (complaint.handler?.staffId === asked)
    return { signedBy: [name, `${functions[card.office][language]}, ${roles.handler[language]}`], phone };
  const { coordinators, deputies } = context.coordination;
  if (coordinators.includes(asked)) return { signedBy: [name, roles.coordinator[language]] };
  if (deputies.includes(asked)) return { signedBy: [name, roles.deputy[language]] };
  return { signedBy: [nameless[language]] };
}

const nameless = { nl: "de klachtencoördinator", en: "the complaints coordinator" } as const;
const roles = {
  handler: { nl: "behandelaar van de klacht", en: "handler of the complaint" },
  coordinator: { nl: "klachtencoördinator", en: "complaints coordinator" },
  deputy: { nl: "plaatsvervangend klachtencoördinator", en: "deputy complaints coordinator" },
} as const;

function underMandate(
  material: LetterMaterial,
  signatory: StaffCard | undefined,
  language: Language,
): readonly string[] {
  const authority = authorityOf(material.complaint);
  const { formalName } = material.organisation;
  const person = signatory
    ? [signatory.name, functions[signatory.office][language]]
    : [whoWillSign[language].name, whoWillSign[language].function];
  // The mayor's own letter about the mayor's own conduct needs no mandate.
  if (authority === "MAYOR" && signatory?.office === "MAYOR") return person;
  return [inTheNameOf[language](authorities[authority][language], formalName), ...person];
}

/** In the place of name and function, while nobody has approved the letter. */
const whoWillSign = {
  nl: { name: "[naam van wie de brief goedkeurt]", function: "[functie]" },
  en: { name: "[name of who approves this letter]", function: "[function]" },
} as const;

const inTheNameOf = {
  nl: (authority: string, of: string) => `Namens ${authority} van de ${of}, met mandaat,`,
  en: (authority: string, of: string) => `For ${authority} of the ${of}, under mandate,`,
} as const;

const authorities: Readonly<Record<Authority, Readonly<Record<Language, string>>>> = {
  COLLEGE: { nl: "het college van burgemeester en wethouders", en: "the mayor and aldermen" },
  MAYOR: { nl: "de burgemeester", en: "the mayor" },
  COUNCIL: { nl: "de gemeenteraad", en: "the council" },
  COMMITTEE: { nl: "de commissie", en: "the committee" },
};

/** What somebody is called here, by the office held. */
export const functions: Readonly<Record<Office, Readonly<Record<Language, string>>>> = {
  EMPLOYEE: { nl: "medewerker", en: "officer" },
  HEAD_OF_DEPARTMENT: { nl: "afdelingshoofd", en: "head of department" },
  DIRECTOR: { nl: "directeur", en: "director" },
  SECRETARY: { nl: "gemeentesecretaris", en: "municipal secretary" },
  ALDERMAN: { nl: "wethouder", en: "alderman" },
  MAYOR: { nl: "burgemeester", en: "mayor" },
  COUNCILLOR: { nl: "raadslid", en: "councillor" },
  REGISTRAR: { nl: "griffier", en: "registrar of the council" },
};
