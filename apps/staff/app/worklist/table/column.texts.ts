import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Column } from "../look/list-look.ts";

const dutch: Record<Column, string> = {
  complainant: "Klager",
  received: "Ontvangen",
  summary: "Onderwerp",
  department: "Over",
  handler: "Behandelaar",
  status: "Status",
  channel: "Kanaal",
  term: "Termijn",
  retention: "Bewaren",
  updated: "Gewijzigd",
  next: "Volgende stap",
};
const english: Record<Column, string> = {
  complainant: "Complainant",
  received: "Received",
  summary: "Subject",
  department: "About",
  handler: "Handler",
  status: "Status",
  channel: "Channel",
  term: "Term",
  retention: "Retention",
  updated: "Changed",
  next: "Next step",
};

/** What stands above each column, and before what it shows where a line is a card. */
export const columnTexts = defineTexts({ nl: dutch, en: english });
