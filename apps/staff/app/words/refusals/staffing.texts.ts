import type { RefusalWordings } from "./refusal-wording.ts";

const complaints = (count: string | undefined, one: string, more: string) =>
  count === "1" ? `1 ${one}` : `${count ?? ""} ${more}`.trim();

/** Why a change of people, roles or departments cannot be, and what to do instead. */
export const staffingRefusals = {
  LOGIN_TAKEN: {
    nl: "Iemand anders heeft deze inlognaam al, of had die. Kies een andere, of zoek die persoon op.",
    en: "Somebody else has this login, or had it. Choose another, or look that person up.",
  },
  EMAIL_TAKEN: {
    nl: "Iemand anders heeft dit e-mailadres al, of had dat. Kies een adres van deze persoon zelf.",
    en: "Somebody else has this e-mail address, or had it. Choose an address of this person alone.",
  },
  LOGIN_BOUND: {
    nl: "Deze persoon heeft al ingelogd. Een uitnodiging is niet meer nodig.",
    en: "This person has signed in already. An invitation is no longer needed.",
  },
  LOGIN_NOT_BOUND: {
    nl: "Er is geen inlog gekoppeld: bij de volgende keer inloggen gebeurt dat vanzelf.",
    en: "No login is bound: the next sign-in does that by itself.",
  },
  OWN_ACCOUNT: {
    nl: "Uw eigen rollen, inlog en vertrek regelt een andere beheerder. Zo kan niemand zichzelf iets geven of buitensluiten.",
    en: "Another administrator sees to your own roles, login and departure. So nobody gives themselves anything or locks themselves out.",
  },
  STAFF_ENDED: {
    nl: "Deze persoon werkt hier niet meer. Laat hem of haar eerst terugkomen.",
    en: "This person no longer works here. Let them return first.",
  },
  STAFF_AT_WORK: {
    nl: "Deze persoon werkt hier al.",
    en: "This person works here already.",
  },
  LAST_ADMINISTRATOR: {
    nl: "Dit is de laatste beheerder. Zonder beheerder kan niemand meer iets aan mensen en instellingen veranderen. Geef eerst een ander de rol.",
    en: "This is the last administrator. Without one nobody can change people and settings any more. Give somebody else the role first.",
  },
  LAST_COORDINATOR: {
    nl: "Dit is de laatste klachtencoördinator. Zonder coördinator worden klachten niet meer beoordeeld en verdeeld; een plaatsvervanger telt hier niet. Geef eerst een ander de rol.",
    en: "This is the last complaints coordinator. Without one complaints are no longer assessed and routed; a deputy does not count. Give somebody else the role first.",
  },
  LAST_SIGNATORY: {
    nl: "Dit is de laatste ondertekenaar. Zonder ondertekenaar gaat er geen brief meer uit. Geef eerst een ander de rol.",
    en: "This is the last signatory. Without one no letter leaves any more. Give somebody else the role first.",
  },
  DEPUTY_WITHOUT_ROLE: {
    nl: "Plaatsvervanger kan alleen een klachtencoördinator zijn. Kies ook die rol, of haal het vinkje weg.",
    en: "Only a complaints coordinator can be a deputy. Choose that role too, or clear the tick.",
  },
  LIAISON_SEES_NO_MORE: {
    nl: "De contactpersoon van de ombudsman ziet alleen gedeelde en doorgestuurde zaken. Dat gaat niet samen met een rol die alle of eigen klachten ziet.",
    en: "The ombudsman's liaison sees only cases that were shared or escalated. That does not go with a role that sees complaints.",
  },
  ADMINISTRATOR_SEES_NO_CASES: {
    nl: "Een beheerder ziet geen klachten. Geef die rol aan iemand anders, of haal de rol beheerder weg.",
    en: "An administrator sees no complaints. Give that role to somebody else, or take the role of administrator away.",
  },
  DEPARTMENT_CODE_TAKEN: {
    nl: "Een andere afdeling heeft deze code al. Kies een andere.",
    en: "Another department has this code. Choose another.",
  },
  DEPARTMENT_NOT_THERE: {
    nl: "Deze afdeling is er niet (meer), of kan hier niet. Kies een andere afdeling.",
    en: "This department is not there (any more), or cannot be chosen here. Choose another.",
  },
  DEPARTMENT_STAYS: {
    nl: "Directie, college, raad en BBS blijven: op die plekken rust wie een klacht behandelt (9:7). Een andere naam geven kan wel.",
    en: "The management board, the board, the council and BBS stay: who handles a complaint rests on them (9:7). Another name can be given.",
  },
  DEPARTMENT_HAS_COMPLAINTS: {
    nl: ({ count }) =>
      `Deze afdeling heeft nog ${complaints(count, "open klacht", "open klachten")}. Voeg haar samen met een andere: dan gaan die daarheen. Of wacht tot ze zijn afgehandeld.`,
    en: ({ count }) =>
      `This department still has ${complaints(count, "open complaint", "open complaints")}. Merge it with another: they go there. Or wait until they are handled.`,
  },
  CANNOT_BE_UNDONE: {
    nl: "Deze wijziging kan niet ongedaan worden gemaakt.",
    en: "This change cannot be undone.",
  },
  CHANGED_SINCE: {
    nl: "Daarna is hier nog iets aan veranderd. Terugdraaien zou ook dat weghalen. Verander het met de hand.",
    en: "Something of it was changed since. Undoing would take that away too. Change it by hand.",
  },
} as const satisfies RefusalWordings;
