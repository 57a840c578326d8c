import type { ActionEntries } from "../action-entry.ts";

/** Keeping and destroying. */
export const archive = {
  PLACE_HOLD: {
    name: { nl: "Vernietigingsverbod instellen", en: "Place a ban on destruction" },
    effect: {
      nl: "Het dossier kan niet worden vernietigd zolang dit geldt.",
      en: "The file cannot be destroyed while this holds.",
    },
  },
  LIFT_HOLD: {
    name: { nl: "Vernietigingsverbod opheffen", en: "Lift the ban on destruction" },
    effect: {
      nl: "Daarna gelden de gewone bewaartermijnen weer.",
      en: "After that the usual retention applies again.",
    },
  },
  CHOOSE_RETENTION: {
    name: { nl: "Bewaartermijn kiezen", en: "Choose the retention" },
    effect: {
      nl: "Alleen langer dan het dossier uit zichzelf al bewaard wordt.",
      en: "Only longer than the file is kept by itself.",
    },
  },
  ARCHIVE_COMPLAINT: {
    name: { nl: "Archiveren", en: "Archive" },
    effect: {
      nl: "Het dossier verdwijnt uit het dagelijkse werk en blijft bewaard.",
      en: "The file leaves daily work and is kept.",
    },
  },
  DESTROY_COMPLAINT: {
    name: { nl: "Vernietigen", en: "Destroy" },
    effect: {
      nl: "Teksten, namen en bestanden worden gewist. Dit kan niet ongedaan worden gemaakt.",
      en: "Texts, names and files are erased. This cannot be undone.",
    },
  },
} as const satisfies ActionEntries;
