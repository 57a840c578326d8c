import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { orders, WorklistView } from "./worklist-filter.ts";

const dutchViews: Record<WorklistView, string> = {
  open: "Alle open",
  late: "Te laat",
  week: "Deze week",
  unassigned: "Niet toegewezen",
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
  week: "This week",
  unassigned: "Unassigned",
  waiting: "Waiting for complainant",
  mine: "Waiting for me",
  new: "New",
  urgent: "Urgent",
  ended: "Closed",
  all: "Everything",
};
const dutchOrders: Record<(typeof orders)[number], string> = {
  due: "eerst wat het eerst moet",
  received: "dag van ontvangst",
  updated: "laatst gewijzigd",
  reference: "kenmerk",
};
const englishOrders: Record<(typeof orders)[number], string> = {
  due: "soonest due first",
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
    search: "Zoek op kenmerk, naam of woord",
    searchButton: "Zoek",
    filter: "Filter",
    filterOn: "Filter (aan)",
    any: "alle",
    status: "Stand",
    subject: "Onderwerp",
    channel: "Kanaal",
    deadline: "Termijn",
    department: "Afdeling",
    handler: "Behandelaar",
    noHandler: "niemand",
    order: "Volgorde",
    descending: "omgekeerd",
    apply: "Toon",
    clear: "Wis filter",
    found: (facts: { count: number; capped: boolean }) =>
      facts.capped
        ? `meer dan ${facts.count} klachten`
        : facts.count === 1
          ? "1 klacht"
          : `${facts.count} klachten`,
    columns: {
      subject: "Kenmerk en onderwerp",
      about: "Over",
      handler: "Behandelaar",
      status: "Stand",
      term: "Termijn",
      line: "Tijdlijn behandeltermijn",
      next: "Volgende stap",
    },
    asked: (f: { name: string }) => `voorgesteld: ${f.name}, wacht op verklaring`,
    unassigned: "niet toegewezen",
    restricted: "afgeschermd",
    urgent: "dringend",
    escalated: "ombudsman",
    run: (facts: { percent: number }) => `${facts.percent}% van de behandeltermijn is om`,
    notRunning: "behandeltermijn loopt niet",
    waitingFor: (facts: { who: string; what: string }) => `${facts.who}: ${facts.what.toLowerCase()}`,
    ombudsman: "De ombudsman onderzoekt",
    keys: "Toetsen",
    keysHelp:
      "Zodra de lijst de focus heeft: j naar beneden, k naar boven, Enter opent de zaak. Met / gaat u naar zoeken.",
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
    search: "Search by reference, name or word",
    searchButton: "Search",
    filter: "Filter",
    filterOn: "Filter (on)",
    any: "all",
    status: "Status",
    subject: "Subject",
    channel: "Channel",
    deadline: "Term",
    department: "Department",
    handler: "Handler",
    noHandler: "nobody",
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
    columns: {
      subject: "Reference and subject",
      about: "About",
      handler: "Handler",
      status: "Status",
      term: "Term",
      line: "Time line of the handling term",
      next: "Next step",
    },
    asked: (f) => `proposed: ${f.name}, waits for a declaration`,
    unassigned: "unassigned",
    restricted: "restricted",
    urgent: "urgent",
    escalated: "ombudsman",
    run: (facts) => `${facts.percent}% of the handling term has passed`,
    notRunning: "handling term does not run",
    waitingFor: (facts) => `${facts.who}: ${facts.what.toLowerCase()}`,
    ombudsman: "The ombudsman investigates",
    keys: "Keys",
    keysHelp: "Once the list has the focus: j goes down, k goes up, Enter opens the case. / goes to search.",
    emptyTitle: "Nothing here now",
    empty: "As soon as a complaint fits this list, you see it here.",
    emptySearch: "Nothing found. Check the word, or search all complaints, also closed ones.",
    everywhere: "Search everything",
  },
});
