import { plainForm } from "../../commands/plain-form.ts";

/** The records manager's own choice from the Selectielijst. */
export const form = plainForm("CHOOSE_RETENTION", {
  forGood: {
    kind: "yesNo",
    label: { nl: "Hoelang blijft het dossier?", en: "How long is the file kept?" },
    yes: {
      nl: "Voor altijd: het hoort bij wat bewaard blijft (13.1.3)",
      en: "For good: it is part of what is kept (13.1.3)",
    },
    no: {
      nl: "Zeven jaar: er is schade vergoed of het kostte geld (13.1.1)",
      en: "Seven years: damage was paid or it cost money (13.1.1)",
    },
    refusals: ["RETENTION_SHORTER"],
  },
  reason: { kind: "text", rows: 3, label: { nl: "Waarom?", en: "Why?" } },
});
