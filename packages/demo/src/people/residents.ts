import type { Random } from "../telling/random.ts";

/** Invented residents: common names put together at random, streets that need not exist, numbers nobody has. */
const firstNames = [
  "Anneke",
  "Bilal",
  "Corrie",
  "Daan",
  "Eva",
  "Fatima",
  "Gerrit",
  "Hanna",
  "Ibrahim",
  "Joke",
  "Kees",
  "Linh",
  "Maria",
  "Noah",
  "Omar",
  "Petra",
  "Quinten",
  "Roos",
  "Sander",
  "Tamar",
  "Umut",
  "Victor",
  "Willemijn",
  "Xandra",
  "Youssef",
  "Zoë",
  "Maarten",
  "Saskia",
  "Henk",
  "Aleksandra",
] as const;
const lastNames = [
  "de Boer",
  "Bakker",
  "Janssen",
  "van den Berg",
  "Smits",
  "el Idrissi",
  "Kok",
  "van Dijk",
  "Peters",
  "Demir",
  "Hoekstra",
  "Nguyen",
  "Vos",
  "van Leeuwen",
  "Schouten",
  "Kowalska",
  "Timmermans",
  "van der Wal",
  "Prinsen",
  "van Oosterhout-Brinkman",
  "Koster",
  "Aydin",
  "Scholten",
  "Willems",
  "Verhoeven",
  "de Graaf",
  "Postma",
] as const;
const streets = [
  "Eikenlaan",
  "Dorpsweg",
  "Molenstraat",
  "Kerkpad",
  "Beukenhof",
  "Zonnegloren",
  "Weegbreestraat",
  "Burgemeester Grothestraat",
  "Smitsweg",
  "Korte Brinkweg",
  "Heideweg",
  "Talmalaan",
] as const;
const places = ["Soest", "Soest", "Soest", "Soesterberg"] as const;

export interface Resident {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

export function resident(random: Random): Resident {
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const mailbox = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
  return {
    name,
    email: `${mailbox}${random.between(1, 999)}@bewoner.example`,
    phone: `035-55${random.between(10_000, 99_999)}`,
    street: `${random.pick(streets)} ${random.between(1, 240)}`,
    postcode: `37${random.between(60, 69)} ${random.pick(["AB", "BC", "CD", "GH", "KL", "XS"])}`,
    city: random.pick(places),
  };
}
