import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { officeTexts, roleTexts } from "../../words/people.texts.ts";
import type { ToldChange } from "./staffing-query.ts";

type Value = { readonly value: string };
type Pair = { readonly from: string; readonly to: string };

/** What changed of somebody or of a department, as a sentence without its subject. */
export function toldWords({ field, from, to }: ToldChange, language: Language): string {
  const t = texts[language];
  const words = (side: ToldChange["from"]) => wordOf(field, side?.[language] ?? "", language);
  if (from && to) return t.became({ name: t.fields[field], from: words(from), to: words(to) });
  const said = to ? t.given[field] : t.taken[field];
  return said({ value: words(to ?? from) });
}

function wordOf(field: ToldChange["field"], value: string, language: Language): string {
  const codes: Readonly<Record<string, string>> =
    field === "ROLE" ? roleTexts[language] : field === "OFFICE" ? officeTexts[language] : {};
  return Object.hasOwn(codes, value) ? (codes[value] ?? value) : value;
}

type Said = Readonly<Record<ToldChange["field"], (facts: Value) => string>>;
const plain = (words: string) => () => words;

const texts = defineTexts({
  nl: {
    became: ({ name, from, to }: Pair & { name: string }) => `${name}: van ${from} naar ${to}`,
    fields: {
      ACTIVE: "Werkt hier",
      BOUND: "Inlog gekoppeld",
      CODE: "Code",
      DEPARTMENT: "Afdeling",
      DEPUTY: "Plaatsvervanger",
      DEPUTY_MAYOR: "Locoburgemeester",
      DIRECTOR: "Directielid boven het hoofd",
      EMAIL: "E-mailadres",
      EXISTS: "Afdeling",
      HEADS: "Leidt",
      LOGIN: "Inlognaam",
      MERGED_INTO: "Gaat op in",
      NAME: "Naam",
      NAME_EN: "Engelse naam",
      NAME_NL: "Naam",
      OFFICE: "Functie",
      ROLE: "Rol",
    },
    given: {
      ACTIVE: plain("werkt hier"),
      BOUND: plain("inlog gekoppeld"),
      CODE: ({ value }) => `code: ${value}`,
      DEPARTMENT: ({ value }) => `hoort bij ${value}`,
      DEPUTY: plain("is plaatsvervangend coördinator"),
      DEPUTY_MAYOR: plain("is locoburgemeester"),
      DIRECTOR: ({ value }) => `directielid boven het hoofd: ${value}`,
      EMAIL: ({ value }) => `e-mailadres: ${value}`,
      EXISTS: plain("komt erbij"),
      HEADS: ({ value }) => `leidt ${value}`,
      LOGIN: ({ value }) => `inlognaam: ${value}`,
      MERGED_INTO: ({ value }) => `gaat op in ${value}`,
      NAME: ({ value }) => `naam: ${value}`,
      NAME_EN: ({ value }) => `Engelse naam: ${value}`,
      NAME_NL: ({ value }) => `naam: ${value}`,
      OFFICE: ({ value }) => `functie: ${value}`,
      ROLE: ({ value }) => `krijgt de rol ${value}`,
    } satisfies Said,
    taken: {
      ACTIVE: plain("werkt hier niet meer"),
      BOUND: plain("inlog ontkoppeld"),
      CODE: ({ value }) => `niet meer de code ${value}`,
      DEPARTMENT: ({ value }) => `hoort niet meer bij ${value}`,
      DEPUTY: plain("is geen plaatsvervanger meer"),
      DEPUTY_MAYOR: plain("is geen locoburgemeester meer"),
      DIRECTOR: ({ value }) => `${value} staat niet meer boven het hoofd`,
      EMAIL: ({ value }) => `niet meer het e-mailadres ${value}`,
      EXISTS: plain("houdt op te bestaan"),
      HEADS: ({ value }) => `leidt ${value} niet meer`,
      LOGIN: ({ value }) => `niet meer de inlognaam ${value}`,
      MERGED_INTO: ({ value }) => `staat weer los van ${value}`,
      NAME: ({ value }) => `niet meer de naam ${value}`,
      NAME_EN: ({ value }) => `niet meer de Engelse naam ${value}`,
      NAME_NL: ({ value }) => `niet meer de naam ${value}`,
      OFFICE: ({ value }) => `niet meer de functie ${value}`,
      ROLE: ({ value }) => `verliest de rol ${value}`,
    } satisfies Said,
  },
  en: {
    became: ({ name, from, to }) => `${name}: from ${from} to ${to}`,
    fields: {
      ACTIVE: "Works here",
      BOUND: "Login bound",
      CODE: "Code",
      DEPARTMENT: "Department",
      DEPUTY: "Deputy",
      DEPUTY_MAYOR: "Deputy mayor",
      DIRECTOR: "Director above the head",
      EMAIL: "E-mail address",
      EXISTS: "Department",
      HEADS: "Leads",
      LOGIN: "Login",
      MERGED_INTO: "Becomes a part of",
      NAME: "Name",
      NAME_EN: "English name",
      NAME_NL: "Dutch name",
      OFFICE: "Office",
      ROLE: "Role",
    },
    given: {
      ACTIVE: plain("works here"),
      BOUND: plain("login bound"),
      CODE: ({ value }) => `code: ${value}`,
      DEPARTMENT: ({ value }) => `belongs to ${value}`,
      DEPUTY: plain("is deputy coordinator"),
      DEPUTY_MAYOR: plain("is deputy mayor"),
      DIRECTOR: ({ value }) => `director above the head: ${value}`,
      EMAIL: ({ value }) => `e-mail address: ${value}`,
      EXISTS: plain("is added"),
      HEADS: ({ value }) => `leads ${value}`,
      LOGIN: ({ value }) => `login: ${value}`,
      MERGED_INTO: ({ value }) => `becomes a part of ${value}`,
      NAME: ({ value }) => `name: ${value}`,
      NAME_EN: ({ value }) => `English name: ${value}`,
      NAME_NL: ({ value }) => `Dutch name: ${value}`,
      OFFICE: ({ value }) => `office: ${value}`,
      ROLE: ({ value }) => `gets the role of ${value}`,
    },
    taken: {
      ACTIVE: plain("no longer works here"),
      BOUND: plain("login loosened"),
      CODE: ({ value }) => `no longer the code ${value}`,
      DEPARTMENT: ({ value }) => `no longer belongs to ${value}`,
      DEPUTY: plain("is no deputy any more"),
      DEPUTY_MAYOR: plain("is no deputy mayor any more"),
      DIRECTOR: ({ value }) => `${value} no longer stands above the head`,
      EMAIL: ({ value }) => `no longer the e-mail address ${value}`,
      EXISTS: plain("ceases to exist"),
      HEADS: ({ value }) => `no longer leads ${value}`,
      LOGIN: ({ value }) => `no longer the login ${value}`,
      MERGED_INTO: ({ value }) => `stands apart from ${value} again`,
      NAME: ({ value }) => `no longer the name ${value}`,
      NAME_EN: ({ value }) => `no longer the English name ${value}`,
      NAME_NL: ({ value }) => `no longer the Dutch name ${value}`,
      OFFICE: ({ value }) => `no longer the office of ${value}`,
      ROLE: ({ value }) => `loses the role of ${value}`,
    },
  },
});
