import type { Office, Role } from "@gehoor/domain";

/** A person of the demo municipality, invented. Whoever has a note is offered for signing in. */
export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Code of the department, as in the reference data. */
  readonly department: string;
  readonly heads: boolean;
  /** Stands in where every coordinator is involved or away. */
  readonly deputy: boolean;
  readonly office: Office;
  /** Stands in for the mayor (locoburgemeester). */
  readonly deputyMayor: boolean;
  /** What to try with this account. */
  readonly note: { readonly nl: string; readonly en: string };
}

/** Their address, in the database as in the identity token. */
export function emailOf({ login }: Pick<DemoAccount, "login">): string {
  return `${login}@gehoor.example`;
}

type Details = Partial<Pick<DemoAccount, "heads" | "deputy" | "office" | "deputyMayor">>;

function person(
  login: string,
  name: string,
  roles: readonly Role[],
  department: string,
  [nl, en]: readonly [string, string],
  details: Details = {},
): DemoAccount {
  const { heads = false, deputy = false, deputyMayor = false } = details;
  const { office = heads ? "HEAD_OF_DEPARTMENT" : "EMPLOYEE" } = details;
  return { login, name, roles, department, heads, deputy, office, deputyMayor, note: { nl, en } };
}

export const demoAccounts: readonly DemoAccount[] = [
  person("n.jansen", "Nadia Jansen", ["COORDINATOR"], "BD", [
    "Klachtencoördinator: beoordeelt, verdeelt en bewaakt alle klachten.",
    "Complaints coordinator: assesses, routes and watches over all complaints.",
  ]),
  person(
    "f.dekker",
    "Femke Dekker",
    ["COORDINATOR"],
    "BD",
    [
      "Plaatsvervangend coördinator: ziet klachten waarbij de coördinator betrokken is, en alles zolang die afwezig is.",
      "Deputy coordinator: sees complaints in which the coordinator is involved, and all while she is away.",
    ],
    { deputy: true },
  ),
  person(
    "p.vermeer",
    "Pieter Vermeer",
    ["HANDLER"],
    "KCC",
    ["Behandelaar: hoofd Klantcontact en burgerzaken.", "Handler: head of customer contact."],
    { heads: true },
  ),
  person(
    "r.elamrani",
    "Rachid el Amrani",
    ["HANDLER"],
    "SD",
    ["Behandelaar: hoofd Sociaal domein.", "Handler: head of social services."],
    { heads: true },
  ),
  person(
    "t.kuipers",
    "Tessa Kuipers",
    ["HANDLER"],
    "RO",
    ["Behandelaar: hoofd Ruimte en vergunningen.", "Handler: head of planning and permits."],
    { heads: true },
  ),
  person(
    "w.blom",
    "Wim Blom",
    ["HANDLER"],
    "OR",
    ["Behandelaar: hoofd Beheer openbare ruimte.", "Handler: head of public space."],
    { heads: true },
  ),
  person(
    "s.yildirim",
    "Selin Yıldırım",
    ["HANDLER"],
    "VH",
    ["Behandelaar: hoofd Veiligheid en handhaving.", "Handler: head of safety and enforcement."],
    { heads: true },
  ),
  person(
    "h.postma",
    "Hilde Postma",
    ["HANDLER"],
    "BEL",
    ["Behandelaar: hoofd Belastingen en financiën.", "Handler: head of taxes and finance."],
    { heads: true },
  ),
  person(
    "j.bos",
    "Jasper Bos",
    ["HANDLER"],
    "DIR",
    ["Directielid: behandelt klachten over afdelingshoofden.", "Director: handles complaints about heads."],
    { heads: true, office: "DIRECTOR" },
  ),
  person(
    "c.vanloon",
    "Carla van Loon",
    ["HANDLER"],
    "COL",
    [
      "Bestuur: behandelt klachten over bestuurders (9:7 lid 2), ook over de burgemeester als locoburgemeester.",
      "Board: handles complaints about administrators (9:7(2)), about the mayor too as deputy mayor.",
    ],
    { heads: true, office: "ALDERMAN", deputyMayor: true },
  ),
  person(
    "g.terhorst",
    "Gijs ter Horst",
    ["HANDLER"],
    "RAAD",
    ["Griffier: behandelt klachten over raadsleden.", "Registrar: handles complaints about councillors."],
    { heads: true, office: "REGISTRAR" },
  ),
  person(
    "a.smit",
    "Arjan Smit",
    ["SIGNATORY"],
    "DIR",
    ["Ondertekenaar: keurt brieven goed (vier ogen).", "Signatory: approves letters (four eyes)."],
    { office: "SECRETARY" },
  ),
  person("e.visser", "Els Visser", ["SIGNATORY"], "BD", [
    "Tweede ondertekenaar, gemandateerd.",
    "Second signatory, under mandate.",
  ]),
  person("l.mulder", "Lotte Mulder", ["INTAKE"], "KCC", [
    "Balie en telefoon: legt klachten vast voor een ander.",
    "Desk and phone: registers complaints on behalf of others.",
  ]),
  person("o.prins", "Olga Prins", ["LIAISON"], "RAAD", [
    "Contactpersoon van de ombudsman: ziet alleen doorgestuurde zaken.",
    "Ombudsman's liaison: sees escalated cases only.",
  ]),
  person("y.degroot", "Yvonne de Groot", [], "KCC", [
    "Medewerker over wie is geklaagd: ziet het afschrift en wordt gehoord.",
    "Employee complained about: sees the copy and is heard.",
  ]),
  person("i.brouwer", "Ivo Brouwer", [], "OR", [
    "Medewerker over wie is geklaagd (Openbare ruimte).",
    "Employee complained about (public space).",
  ]),
  person("z.ozturk", "Zeynep Öztürk", [], "SD", [
    "Medewerker over wie is geklaagd (Sociaal domein).",
    "Employee complained about (social services).",
  ]),
  person(
    "d.meijer",
    "Dirk Meijer",
    [],
    "COL",
    ["Wethouder over wie is geklaagd.", "Alderman complained about."],
    { office: "ALDERMAN" },
  ),
  person("m.kramer", "Mirjam Kramer", ["ADVISER"], "BD", [
    "Klachtadviseur: hoort en adviseert bij klachten uit de tijd dat dat zo was geregeld (afdeling 9.1.3).",
    "Complaints adviser: hears and advises on complaints from when it was so arranged (division 9.1.3).",
  ]),
  person("g.dehaan", "Gerda de Haan", ["RECORDS_MANAGER"], "BD", [
    "Archief: bewaart en vernietigt afgesloten zaken.",
    "Records: keeps and destroys closed cases.",
  ]),
  person("b.maas", "Bram Maas", ["MANAGER"], "DIR", [
    "Manager: ziet geen zaken, later alleen cijfers.",
    "Manager: sees no cases, later figures only.",
  ]),
  person("q.vos", "Quirine Vos", ["PRIVACY_OFFICER"], "BD", [
    "Privacyfunctionaris: ziet geen zaken.",
    "Privacy officer: sees no cases.",
  ]),
  person("v.smeets", "Vera Smeets", ["ADMINISTRATOR"], "BD", [
    "Functioneel beheerder: houdt mensen, afdelingen, kalender en instellingen bij, ziet geen zaken.",
    "Administrator: keeps people, departments, calendar and settings, sees no cases.",
  ]),
];

/** Has an account of the municipality, and is nobody here until an administrator adds them. */
export const newcomer: DemoAccount = person("k.vink", "Kim Vink", [], "KCC", [
  "Nieuwe collega: kan pas inloggen als de beheerder haar heeft toegevoegd, met inlognaam k.vink.",
  "New colleague: can sign in once the administrator has added her, with the login k.vink.",
]);
