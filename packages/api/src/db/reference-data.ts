import { type DepartmentId, defaultSettings, dutchCalendar, parseId } from "@gehoor/domain";
import type { Mailbox, Organisation } from "./organisation.ts";
import type { Sql } from "./sql-client.ts";

/** The municipality this installation starts with. From then on it is data, changed by the administrator. */
export const soest: Organisation = {
  name: "Gemeente Soest",
  formalName: "gemeente Soest",
  city: "Soest",
  postalAddress: ["Gemeente Soest", "t.a.v. de klachtencoördinator", "Antwoordnummer 120", "3760 VB Soest"],
  visitingAddress: ["Gemeentehuis Soest", "Raadhuisplein 1", "3762 AV Soest"],
  email: "klachten@gehoor.example",
  coordinatorPhone: "14 035",
  coordinatorHours: {
    nl: "maandag tot en met vrijdag van 9.00 tot 12.30 uur",
    en: "Monday to Friday, 9 am to 12.30 pm",
  },
  ombudsman: {
    name: "De Gemeentelijke Ombudsman",
    postalAddress: ["De Gemeentelijke Ombudsman", "Antwoordnummer 88", "3760 VB Soest"],
    email: "ombudsman@soest.nl",
    phone: undefined,
    website: undefined,
  },
  bbs: {
    name: "Uitvoeringsorganisatie BBS",
    postalAddress: ["Uitvoeringsorganisatie BBS", "Klachten", "Antwoordnummer 315", "3760 VB Soest"],
    email: "klachten@bbs.example",
    phone: undefined,
    website: undefined,
  },
  mailboxes: {
    procedures: {
      OBJECTION: mailbox("Secretariaat bezwaarschriften", "bezwaar"),
      INFORMATION_REQUEST: mailbox("Informatieverzoeken (Woo en AVG)", "informatieverzoek"),
      DAMAGES: mailbox("Schadeclaims en verzekeringen", "schade"),
      STREET_REPORT: mailbox("Meldingen openbare ruimte", "meldingen"),
      POLICY: mailbox("Bestuurssecretariaat", "bestuur"),
    },
    departments: {
      "00000000-0000-4000-8000-00000000d001": mailbox("Klantcontact en burgerzaken", "kcc"),
      "00000000-0000-4000-8000-00000000d002": mailbox("Ruimte en vergunningen", "ruimte"),
      "00000000-0000-4000-8000-00000000d003": mailbox("Beheer openbare ruimte", "openbareruimte"),
      "00000000-0000-4000-8000-00000000d004": mailbox("Sociaal domein", "sociaaldomein"),
      "00000000-0000-4000-8000-00000000d005": mailbox("Veiligheid en handhaving", "veiligheid"),
      "00000000-0000-4000-8000-00000000d006": mailbox("Belastingen en financiën", "belastingen"),
      "00000000-0000-4000-8000-00000000d007": mailbox("Bedrijfsvoering", "bedrijfsvoering"),
      "00000000-0000-4000-8000-00000000d008": mailbox("Directie", "directie"),
      "00000000-0000-4000-8000-00000000d009": mailbox("College van burgemeester en wethouders", "college"),
      "00000000-0000-4000-8000-00000000d00a": mailbox("Gemeenteraad en griffie", "griffie"),
      "00000000-0000-4000-8000-00000000d00b": mailbox("Uitvoeringsorganisatie BBS", "bbs"),
    },
  },
};

function mailbox(name: string, box: string): Mailbox {
  const postalAddress = ["Gemeente Soest", `t.a.v. ${name}`, "Postbus 2000", "3760 CA Soest"];
  return { name, email: `${box}@gehoor.example`, postalAddress };
}

/** Ids that never change, so that demo data and tests can name a department. */
export const departments = [
  department(
    "00000000-0000-4000-8000-00000000d001",
    "KCC",
    "Klantcontact en burgerzaken",
    "Customer contact and civil affairs",
    "DEPARTMENT",
  ),
  department(
    "00000000-0000-4000-8000-00000000d002",
    "RO",
    "Ruimte en vergunningen",
    "Planning and permits",
    "DEPARTMENT",
  ),
  department(
    "00000000-0000-4000-8000-00000000d003",
    "OR",
    "Beheer openbare ruimte",
    "Public space",
    "DEPARTMENT",
  ),
  department("00000000-0000-4000-8000-00000000d004", "SD", "Sociaal domein", "Social services", "DEPARTMENT"),
  department(
    "00000000-0000-4000-8000-00000000d005",
    "VH",
    "Veiligheid en handhaving",
    "Safety and enforcement",
    "DEPARTMENT",
  ),
  department(
    "00000000-0000-4000-8000-00000000d006",
    "BEL",
    "Belastingen en financiën",
    "Taxes and finance",
    "DEPARTMENT",
  ),
  department(
    "00000000-0000-4000-8000-00000000d007",
    "BD",
    "Bedrijfsvoering",
    "Internal services",
    "DEPARTMENT",
  ),
  department("00000000-0000-4000-8000-00000000d008", "DIR", "Directie", "Management board", "BOARD"),
  department(
    "00000000-0000-4000-8000-00000000d009",
    "COL",
    "College van burgemeester en wethouders",
    "Mayor and aldermen",
    "BOARD",
  ),
  department(
    "00000000-0000-4000-8000-00000000d00a",
    "RAAD",
    "Gemeenteraad en griffie",
    "Municipal council and registry",
    "COUNCIL",
  ),
  department(
    "00000000-0000-4000-8000-00000000d00b",
    "BBS",
    "Uitvoeringsorganisatie BBS",
    "BBS social services organisation",
    "BBS",
  ),
] as const;

export interface DepartmentData {
  readonly id: DepartmentId;
  readonly code: string;
  readonly name_nl: string;
  readonly name_en: string;
  readonly kind: "DEPARTMENT" | "BOARD" | "COUNCIL" | "BBS";
}

function department(
  uuid: string,
  code: string,
  name_nl: string,
  name_en: string,
  kind: DepartmentData["kind"],
): DepartmentData {
  const id = parseId<DepartmentId>(uuid);
  if (!id) throw new Error(`Not an id: ${uuid}`);
  return { id, code, name_nl, name_en, kind };
}

/** Puts in what a fresh database lacks and leaves alone what is there: the administrator's changes stay. */
export async function addReferenceData(sql: Sql, now: Temporal.Instant): Promise<void> {
  await sql.begin((transaction) => [
    transaction`insert into demo_clock (single) values (true) on conflict do nothing`,
    transaction`insert into calendar_version (version, calendar, created_at)
      values (${dutchCalendar.version}, ${JSON.stringify(dutchCalendar)}::text::jsonb, ${now}) on conflict do nothing`,
    transaction`insert into settings_version (version, settings, created_at)
      values (${defaultSettings.version}, ${JSON.stringify(defaultSettings)}::text::jsonb, ${now}) on conflict do nothing`,
    transaction`insert into organisation (starts_on, data)
      select '2020-01-01', ${JSON.stringify(soest)}::text::jsonb where not exists (select from organisation)`,
    transaction`insert into department ${transaction(departments.map((one) => ({ ...one })))} on conflict do nothing`,
  ]);
}
