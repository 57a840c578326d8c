import type { ActionEntries } from "../action-entry.ts";

/** What is recorded of the case, and of its letters. */
export const dossier = {
  CORRECT_RECEIPT_DATE: {
    name: { nl: "Dag van ontvangst verbeteren", en: "Correct the day of receipt" },
    effect: {
      nl: "Alleen voor een invoerfout. Termijnen veranderen mee; wat al voorbij was, blijft voorbij. Een latere dag moet iemand anders goedkeuren.",
      en: "For a mistake of entry only. Terms change with it; what had lapsed stays lapsed. Somebody else must approve a later day.",
    },
  },
  CORRECT_SCREENING: {
    name: { nl: "Antwoorden vooraf verbeteren", en: "Correct the answers given before" },
    effect: {
      nl: "De gronden om niet te behandelen volgen de nieuwe antwoorden.",
      en: "The grounds to decline follow the new answers.",
    },
  },
  MOVE_START_DATE: {
    name: { nl: "Begin van de termijn verplaatsen", en: "Move the start of the term" },
    effect: {
      nl: "Alleen bij een niet-aangewezen weg, binnen drie werkdagen. De klager krijgt meteen bericht. De vier weken om niet te behandelen veranderen niet.",
      en: "Only for a route not designated. The complainant is told at once.",
    },
  },
  HANDLE_JOINTLY: {
    name: { nl: "Samen behandelen", en: "Handle together" },
    effect: {
      nl: "Twee klachten van verschillende mensen over hetzelfde. Beide blijven open; elke klager krijgt een eigen antwoord en hoort niets over de ander.",
      en: "Two complaints of different people about the same. Both stay open; each complainant gets a separate answer and hears nothing of the other.",
    },
  },
  END_JOINT_HANDLING: {
    name: { nl: "Weer apart behandelen", en: "Handle apart again" },
    effect: { nl: "Beide klachten gaan apart verder.", en: "Both complaints go on by themselves." },
  },
  ADD_PART: {
    name: { nl: "Onderdeel toevoegen", en: "Add a part" },
    effect: { nl: "Elk onderdeel krijgt een eigen oordeel.", en: "Each part gets a judgement of its own." },
  },
  DATE_CONDUCT: {
    name: { nl: "Dag van de gedraging vastleggen", en: "Record the day of the conduct" },
    effect: {
      nl: "Vanaf die dag telt het jaar voor de klacht (9:8 lid 1 onder b).",
      en: "The year before the complaint is counted from that day (9:8(1)(b)).",
    },
  },
  SET_AUTHORITY: {
    name: { nl: "Bestuursorgaan vastleggen", en: "Record the authority" },
    effect: {
      nl: "De brief met het oordeel wordt in zijn naam ondertekend.",
      en: "The letter with the judgement is signed in its name.",
    },
  },
  SET_DEPARTMENT: {
    name: { nl: "Afdeling kiezen", en: "Choose the department" },
    effect: { nl: "Waar de klacht over gaat.", en: "What the complaint is about." },
  },
  SET_FLAGS: {
    name: { nl: "Markeringen wijzigen", en: "Change the flags" },
    effect: { nl: "Dringend, afgeschermd, adres geheim.", en: "Urgent, restricted, address secret." },
  },
  OPEN_PARALLEL_PROCEDURE: {
    name: { nl: "Samenlopende procedure starten", en: "Start a parallel procedure" },
    effect: {
      nl: "Loopt naast de klacht, met eigen termijnen.",
      en: "Runs beside the complaint, with terms of its own.",
    },
  },
  CLOSE_PARALLEL_PROCEDURE: {
    name: {
      nl: "Samenlopende procedure overgedragen of afgerond",
      en: "Parallel procedure handed over or finished",
    },
    effect: {
      nl: "Bij een datalek stopt dit de 72 uur. Aan de klacht zelf verandert niets.",
      en: "For a data breach this ends the 72 hours. Nothing changes in the complaint itself.",
    },
  },
  RECORD_DISPATCH: {
    name: { nl: "Brief als verstuurd vastleggen", en: "Record a letter as sent" },
    effect: {
      nl: "Bij het antwoord sluit dit de klacht en begint het jaar voor de ombudsman.",
      en: "For the answer this closes the complaint and starts the ombudsman's year.",
    },
  },
  RECORD_DISPATCH_FAILURE: {
    name: { nl: "Vastleggen dat een brief niet aankwam", en: "Record that a letter did not arrive" },
    effect: {
      nl: "De brief gaat opnieuw, langs een andere weg.",
      en: "The letter goes again, by another way.",
    },
  },
  LET_POSTED_LETTER_STAND: {
    name: { nl: "Een teruggekomen brief laten gelden", en: "Let a returned letter count" },
    effect: {
      nl: "De brief telt vanaf de dag dat die de laatste keer op de post ging. Een antwoord sluit dan de klacht.",
      en: "The letter counts from the day it was last posted. An answer then closes the complaint.",
    },
  },
} as const satisfies ActionEntries;
