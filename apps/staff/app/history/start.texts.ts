import { about, type HistorySentences, numbered, quoted, to } from "./history-sentence.ts";

/** What happened at the start: taking a complaint in, assessing it, and who is involved in it. */
const nl = {
  ComplaintSubmitted: () => "Klacht ontvangen via de website",
  ComplaintRegistered: (f) => `Ingevoerd${to("via", f.channel)}`,
  WrittenFormConfirmed: (f) => `Opgeschreven klacht bevestigd${to("op", f.startsOn)}`,
  ReceiptDateCorrected: (f) => `Dag van ontvangst verbeterd${to("naar", f.receivedOn)}`,
  ReceiptCorrectionProposed: (f) => `Latere dag van ontvangst voorgesteld${to("op", f.receivedOn)}`,
  ReceiptCorrectionRejected: () => "Latere dag van ontvangst afgewezen",
  StartDateMoved: (f) => `Begin van de termijn verplaatst${to("naar", f.startsOn)}`,
  CalendarAdopted: () => "Nieuwe kalender overgenomen",
  SettingsAdopted: () => "Nieuwe instellingen overgenomen",
  AssessmentStarted: () => "Beoordeling begonnen",
  ComplainantContacted: (f) => `Contact met de klager${about(f.mode)}`,
  SupplementRequested: (f) => `Aanvulling gevraagd${to("vóór of op", f.replyByOn)}`,
  SupplementProvided: () => "Aanvulling ontvangen",
  SupplementTermEnded: () => "Tijd voor aanvulling voorbij",
  FlagsSet: () => "Markeringen gewijzigd",
  ParallelProcedureOpened: (f) => `Samenlopende procedure gestart${quoted(f.kind)}`,
  ParallelProcedureClosed: (f) => `Samenlopende procedure overgedragen of afgerond${quoted(f.kind)}`,
  PartAdded: (f) => `Onderdeel${numbered(f.number)} toegevoegd`,
  ConductDated: (f) => `Laatste dag van de gedraging vastgelegd${to("op", f.conductUntilOn)}`,
  ScreeningCorrected: () => "Antwoord van vóór het schrijven verbeterd",
  AuthoritySet: (f) => `Bestuursorgaan vastgelegd${quoted(f.authority)}`,
  DepartmentSet: (f) => `Afdeling gekozen${quoted(f.department)}`,
  HandlerProposed: (f) =>
    `Gevraagd om te behandelen${f.handler ? `: ${f.handler}` : ""}${f.onRoute === "false" ? "; anders dan de regels voorstellen, met reden" : ""}`,
  AssignmentDeclined: () => "Behandelt de klacht niet, met reden",
  AssignmentWithdrawn: () => "Vraag om te behandelen ingetrokken",
  AssignmentLapsed: () => "Vraag om te behandelen vervallen",
  HandlerAssigned: (f) => {
    if (f.ownWord !== "true")
      return `Toegewezen${to("aan", f.handler)}${f.declaredUninvolved === "true" ? "; genoteerd dat deze niet betrokken was (9:7)" : ""}`;
    return f.declaredUninvolved === "true"
      ? "Verklaarde niet betrokken te zijn (9:7) en nam de klacht in behandeling"
      : "Nam de klacht in behandeling; een verklaring was niet nodig (9:7 lid 2)";
  },
  HandlerReleased: () => "Behandelaar vrijgesteld wegens betrokkenheid (9:7)",
  RespondentNamed: (f) => `Beklaagde genoemd${about(f.office)}`,
  RespondentCorrected: () => "Naam of adres van de beklaagde verbeterd",
  RespondentRemoved: () => "Beklaagde verwijderd",
  CopyPrepared: () => "Afschrift voor de beklaagde klaargezet (9:9)",
  CopyRedacted: () => "Afschrift afgeschermd, met reden",
  InvolvementRecorded: (f) => `Betrokkenheid vastgelegd${to("van", f.staff)} (9:7)`,
  CoordinatorCleared: () => "Niet over de coördinator, met reden",
  InvolvementCorrected: () => "Betrokkenheid hersteld, met reden",
} satisfies HistorySentences;

const en: HistorySentences<keyof typeof nl> = {
  ComplaintSubmitted: () => "Complaint received through the website",
  ComplaintRegistered: (f) => `Registered${about(f.channel)}`,
  WrittenFormConfirmed: (f) => `Written form confirmed${to("on", f.startsOn)}`,
  ReceiptDateCorrected: (f) => `Day of receipt corrected${to("to", f.receivedOn)}`,
  ReceiptCorrectionProposed: (f) => `Later day of receipt proposed${to("on", f.receivedOn)}`,
  ReceiptCorrectionRejected: () => "Later day of receipt rejected",
  StartDateMoved: (f) => `Start of the term moved${to("to", f.startsOn)}`,
  CalendarAdopted: () => "New calendar adopted",
  SettingsAdopted: () => "New settings adopted",
  AssessmentStarted: () => "Assessment begun",
  ComplainantContacted: (f) => `Contact with the complainant${about(f.mode)}`,
  SupplementRequested: (f) => `Asked to complete the complaint${to("by", f.replyByOn)}`,
  SupplementProvided: () => "Supplement received",
  SupplementTermEnded: () => "Time for a supplement over",
  FlagsSet: () => "Flags changed",
  ParallelProcedureOpened: (f) => `Parallel procedure started${quoted(f.kind)}`,
  ParallelProcedureClosed: (f) => `Parallel procedure handed over or finished${quoted(f.kind)}`,
  PartAdded: (f) => `Part${numbered(f.number)} added`,
  ConductDated: (f) => `Last day of the conduct recorded${to("as", f.conductUntilOn)}`,
  ScreeningCorrected: () => "Answer given before writing corrected",
  AuthoritySet: (f) => `Authority recorded${quoted(f.authority)}`,
  DepartmentSet: (f) => `Department chosen${quoted(f.department)}`,
  HandlerProposed: (f) =>
    `Asked to handle it${f.handler ? `: ${f.handler}` : ""}${f.onRoute === "false" ? "; other than the rules suggest, with a reason" : ""}`,
  AssignmentDeclined: () => "Does not handle it, with a reason",
  AssignmentWithdrawn: () => "Question to handle it withdrawn",
  AssignmentLapsed: () => "Question to handle it lapsed",
  HandlerAssigned: (f) => {
    if (f.ownWord !== "true")
      return `Assigned${to("to", f.handler)}${f.declaredUninvolved === "true" ? "; noted as not involved (9:7)" : ""}`;
    return f.declaredUninvolved === "true"
      ? "Declared not to be involved (9:7) and took the complaint up"
      : "Took the complaint up; no declaration was needed (9:7(2))";
  },
  HandlerReleased: () => "Handler released because of involvement (9:7)",
  RespondentNamed: (f) => `Person complained about named${about(f.office)}`,
  RespondentCorrected: () => "Name or address of the person complained about corrected",
  RespondentRemoved: () => "Person complained about removed",
  CopyPrepared: () => "Copy prepared for the person complained about (9:9)",
  CopyRedacted: () => "Copy redacted, with a reason",
  InvolvementRecorded: (f) => `Involvement recorded${to("of", f.staff)} (9:7)`,
  CoordinatorCleared: () => "Not about the coordinator, with a reason",
  InvolvementCorrected: () => "Involvement corrected, with a reason",
};

export const startSentences = { nl, en };
