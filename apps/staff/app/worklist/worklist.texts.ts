import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { orders, WorklistView } from "./worklist-filter.ts";

const dutchViews: Record<WorklistView, string> = {
  open: "Alle open",
  late: "Te laat",
  missed: "Streefdag voorbij",
  week: "Deze week",
  unassigned: "Niet toegewezen",
  away: "Behandelaar afwezig of weg",
  waiting: "Wacht op klager",
  mine: "Wacht op mij",
  new: "Nieuw",
  urgent: "Dringend",
  ended: "Afgesloten",
  all: "Alles",
};
const englishViews: Record<WorklistView, string> = {
  open: "All open",
  late: "Late",
  missed: "Target missed",
  week: "This week",
  unassigned: "Unassigned",
  away: "Handler absent or gone",
  waiting: "Waiting for complainant",
  mine: "Waiting for me",
  new: "New",
  urgent: "Urgent",
  ended: "Closed",
  all: "Everything",
};
const dutchOrders: Record<(typeof orders)[number], string> = {
  due: "vroegste termijn eerst",
  received: "dag van ontvangst",
  updated: "laatst gewijzigd",
  reference: "kenmerk",
};
const englishOrders: Record<(typeof orders)[number], string> = {
  due: "earliest term first",
  received: "day of receipt",
  updated: "last changed",
  reference: "reference",
};

export const texts = defineTexts({
  nl: {
    title: "Werkvoorraad",
    views: dutchViews,
    orders: dutchOrders,
    lists: "Lijsten",
    search: "Zoek op kenmerk, naam, telefoon, adres of woord",
    searchButton: "Zoek",
    filter: "Filter",
    filterOn: "Filter (aan)",
    status: "Status",
    subject: "Onderwerp",
    channel: "Kanaal",
    deadline: "Termijn",
    department: "Afdeling",
    handler: "Behandelaar",
    noHandler: "niemand",
    ended: (facts: { name: string }) => `${facts.name} (opgeheven)`,
    gone: (facts: { name: string }) => `${facts.name} (werkt hier niet meer)`,
    order: "Volgorde",
    descending: "andersom",
    apply: "Toon",
    clear: "Wis filter",
    found: (facts: { count: number; capped: boolean }) =>
      facts.capped
        ? `meer dan ${facts.count} klachten`
        : facts.count === 1
          ? "1 klacht"
          : `${facts.count} klachten`,
    asked: (f: { name: string }) => `voorgesteld: ${f.name}, wacht op verklaring`,
    unassigned: "niet toegewezen",
    restricted: "afgeschermd",
    urgent: "dringend",
    escalated: "ombudsman",
    run: (facts: { percent: number }) => `${facts.percent}% van de behandeltermijn is om`,
    notRunning: "behandeltermijn loopt niet",
    nearly: (facts: { words: string }) => `Niets gevonden met “${facts.words}”. Dit lijkt erop.`,
    newestOnly:
      "Deze woorden staan in meer dan 1000 klachten. U zoekt nu in de nieuwste 1000 daarvan. Zoek met meer woorden om ook oudere te vinden.",
    waitingFor: (facts: { who: string; what: string }) => `${facts.who}: ${facts.what.toLowerCase()}`,
    ombudsman: "De ombudsman onderzoekt",
    adviser: "Bij de adviseur",
    keys: "Toetsen",
    emptyTitle: "Hier staat nu niets",
    empty: "Zodra een klacht bij deze lijst past, ziet u haar hier.",
    emptySearch: "Niets gevonden. Controleer het woord, of zoek in alle klachten, ook de afgesloten.",
    everywhere: "Zoek in alles",
  },
  en: {
    title: "Worklist",
    views: englishViews,
    orders: englishOrders,
    lists: "Lists",
    search: "Search by reference, name, telephone, address or word",
    searchButton: "Search",
    filter: "Filter",
    filterOn: "Filter (on)",
    status: "Status",
    subject: "Subject",
    channel: "Channel",
    deadline: "Term",
    department: "Department",
    handler: "Handler",
    noHandler: "nobody",
    ended: (facts) => `${facts.name} (ended)`,
    gone: (facts) => `${facts.name} (works here no more)`,
    order: "Order",
    descending: "reversed",
    apply: "Show",
    clear: "Clear filter",
    found: (facts) =>
      facts.capped
        ? `more than ${facts.count} complaints`
        : facts.count === 1
          ? "1 complaint"
          : `${facts.count} complaints`,
    asked: (f) => `proposed: ${f.name}, waits for a declaration`,
    unassigned: "unassigned",
    restricted: "restricted",
    urgent: "urgent",
    escalated: "ombudsman",
    run: (facts) => `${facts.percent}% of the handling term has passed`,
    notRunning: "handling term does not run",
    nearly: (facts) => `Nothing found for “${facts.words}”. These are nearly the same.`,
    newestOnly:
      "More than 1000 complaints have these words. You now search the newest 1000 of them. Search with more words to find older ones too.",
    waitingFor: (facts) => `${facts.who}: ${facts.what.toLowerCase()}`,
    ombudsman: "The ombudsman investigates",
    adviser: "With the adviser",
    keys: "Keys",
    emptyTitle: "Nothing here now",
    empty: "As soon as a complaint fits this list, you see it here.",
    emptySearch: "Nothing found. Check the word, or search all complaints, also closed ones.",
    everywhere: "Search everything",
  },
});
