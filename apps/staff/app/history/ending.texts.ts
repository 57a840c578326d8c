import { about, type HistorySentences, numbered, quoted, to } from "./history-sentence.ts";

/** What happened at the end and beside it: closing, joining, reopening, letters, the ombudsman and the archive. */
const nl = {
  ComplaintWithdrawn: () => "Klacht ingetrokken",
  HandOverStarted: () => "Overdracht klaargezet",
  ComplaintForwarded: (f) =>
    f.authority === "OMBUDSMAN"
      ? "Verzoek aan de ombudsman, zonder klacht hier (9:20)"
      : `Doorgestuurd${to("naar", f.name)}`,
  ComplaintConverted: (f) => `Omgezet${to("naar", f.target)}`,
  OutsideFormalProposed: () => "Voorgesteld: buiten de procedure afdoen",
  OutsideFormalRejected: () => "Wordt toch volgens de procedure behandeld",
  ComplaintPutOutsideFormal: () => "Buiten de procedure afgedaan",
  EndAfterDeathProposed: () => "Voorgesteld: beëindigen wegens overlijden",
  EndAfterDeathRejected: () => "Niet beëindigd wegens overlijden",
  ComplaintEndedByDeath: () => "Vervallen door overlijden",
  ComplaintMerged: (f) => `Gevoegd${to("in", f.into)}`,
  ComplaintUnmerged: () => "Voeging ongedaan gemaakt",
  PartsSeparated: () => "Onderdelen terug naar de klacht waaruit ze kwamen",
  HandledJointly: () => "Wordt samen behandeld met de klacht van iemand anders",
  JointHandlingEnded: () => "Wordt weer apart behandeld",
  SpamProposed: () => "Voorgesteld: dit is geen klacht",
  SpamRejected: () => "Wel een klacht",
  SpamConfirmed: () => "Bevestigd: geen klacht",
  ReopeningProposed: () => "Heropenen voorgesteld",
  ReopeningRejected: () => "Niet heropend",
  ComplaintReopened: (f) =>
    f.startsOn
      ? `Als klacht in behandeling; de termijn loopt${to("vanaf", f.startsOn)}`
      : "Heropend, met de eerste termijn",
  NoticeRequested: (f) => `Brief klaargezet${quoted(f.kind)}`,
  NoticeClaimed: (f) => `Brief wordt aan de mailserver gegeven${quoted(f.kind)}`,
  NoticeReleased: (f) => `Brief nog niet weg${quoted(f.kind)}: onze mailserver nam hem niet aan`,
  NoticeAnswerLost: (f) => `Mailserver gaf geen antwoord: niet bekend of de brief weg is${quoted(f.kind)}`,
  NoticeDispatched: (f) =>
    `Brief verstuurd${quoted(f.kind)}${about(f.evidence)}${f.perhapsTwice === "true" ? "; misschien tweemaal verstuurd" : ""}`,
  NoticeFailed: (f) => `Brief kwam niet aan${quoted(f.kind)}`,
  PostedLetterLeftStanding: (f) => `Teruggekomen brief geldt als verstuurd${quoted(f.kind)}`,
  MessageSent: () => "Bericht verstuurd",
  NoteAdded: () => "Notitie gemaakt",
  ContactChanged: () => "Contactgegevens gewijzigd",
  PortalOpened: () => "Voor het eerst ingelogd op de pagina van de klacht",
  LettersChosen: (f) =>
    f.throughSpokesperson === "true"
      ? "Medeklager krijgt brieven via de woordvoerder"
      : "Medeklager krijgt eigen brieven",
  ComplainantAdded: () => "Klager toegevoegd",
  RepresentativeAppointed: () => "Gemachtigde vastgelegd",
  AuthorisationRecorded: () => "Machtiging bijgewerkt",
  RepresentativeRefused: () => "Gemachtigde geweigerd (2:2)",
  RepresentationEnded: () => "Machtiging beëindigd",
  ComplainantDied: () => "Overlijden vastgelegd",
  DossierShared: () => "Dossier gedeeld met de ombudsman",
  DossierShareRevoked: () => "Delen van het dossier ingetrokken",
  DossierOpened: () => "Dossier ingezien voor de ombudsman",
  OmbudsmanRequestReceived: (f) => `Verzoek aan de ombudsman ontvangen${to("op", f.receivedOn)}`,
  InformationDemanded: (f) => `Ombudsman vraagt informatie${to("vóór of op", f.dueOn)}`,
  InformationSupplied: () => "Informatie aan de ombudsman gegeven",
  FindingsReceived: (f) => `Bevindingen van de ombudsman; reactie${to("vóór of op", f.dueOn)}`,
  FindingsAnswered: () => "Gereageerd op de bevindingen",
  OmbudsmanReported: (f) => `Rapport van de ombudsman${quoted(f.verdict)}`,
  RecommendationAnswered: (f) => `Aanbeveling${numbered(f.number)} beantwoord`,
  OmbudsmanCaseClosed: () => "Zaak van de ombudsman gesloten",
  ComplaintArchived: () => "Gearchiveerd",
  HoldPlaced: () => "Vernietigingsverbod ingesteld",
  HoldLifted: () => "Vernietigingsverbod opgeheven",
  RetentionChosen: (f) => `Bewaartermijn gekozen${quoted(f.retention)}`,
  ComplaintDestroyed: () => "Vernietigd",
} satisfies HistorySentences;

const en: HistorySentences<keyof typeof nl> = {
  ComplaintWithdrawn: () => "Complaint withdrawn",
  HandOverStarted: () => "Hand-over prepared",
  ComplaintForwarded: (f) =>
    f.authority === "OMBUDSMAN"
      ? "Request to the ombudsman, without a complaint here (9:20)"
      : `Forwarded${to("to", f.name)}`,
  ComplaintConverted: (f) => `Converted${to("to", f.target)}`,
  OutsideFormalProposed: () => "Proposed: close outside the procedure",
  OutsideFormalRejected: () => "Handled under the procedure after all",
  ComplaintPutOutsideFormal: () => "Closed outside the procedure",
  EndAfterDeathProposed: () => "Proposed: end after death",
  EndAfterDeathRejected: () => "Not ended after death",
  ComplaintEndedByDeath: () => "Ended by death",
  ComplaintMerged: (f) => `Merged${to("into", f.into)}`,
  ComplaintUnmerged: () => "Merging undone",
  PartsSeparated: () => "Parts went back to the complaint they came from",
  HandledJointly: () => "Handled together with somebody else's complaint",
  JointHandlingEnded: () => "Handled by itself again",
  SpamProposed: () => "Proposed: this is not a complaint",
  SpamRejected: () => "A complaint after all",
  SpamConfirmed: () => "Confirmed: not a complaint",
  ReopeningProposed: () => "Reopening proposed",
  ReopeningRejected: () => "Not reopened",
  ComplaintReopened: (f) =>
    f.startsOn
      ? `Taken up as a complaint; the term runs${to("from", f.startsOn)}`
      : "Reopened, with the first term",
  NoticeRequested: (f) => `Letter prepared${quoted(f.kind)}`,
  NoticeClaimed: (f) => `Letter being given to the mail server${quoted(f.kind)}`,
  NoticeReleased: (f) => `Letter not gone yet${quoted(f.kind)}: our mail server did not take it`,
  NoticeAnswerLost: (f) =>
    `Mail server gave no answer: not known whether the letter is gone${quoted(f.kind)}`,
  NoticeDispatched: (f) =>
    `Letter sent${quoted(f.kind)}${about(f.evidence)}${f.perhapsTwice === "true" ? "; perhaps sent twice" : ""}`,
  NoticeFailed: (f) => `Letter did not arrive${quoted(f.kind)}`,
  PostedLetterLeftStanding: (f) => `Returned letter counts as sent${quoted(f.kind)}`,
  MessageSent: () => "Message sent",
  NoteAdded: () => "Note made",
  ContactChanged: () => "Contact details changed",
  PortalOpened: () => "Signed in to the complaint's page for the first time",
  LettersChosen: (f) =>
    f.throughSpokesperson === "true"
      ? "Complainant hears through the spokesperson"
      : "Complainant gets letters of their own",
  ComplainantAdded: () => "Complainant added",
  RepresentativeAppointed: () => "Representative recorded",
  AuthorisationRecorded: () => "Authorisation updated",
  RepresentativeRefused: () => "Representative refused (2:2)",
  RepresentationEnded: () => "Representation ended",
  ComplainantDied: () => "Death recorded",
  DossierShared: () => "File shared with the ombudsman",
  DossierShareRevoked: () => "Sharing of the file taken back",
  DossierOpened: () => "File opened for the ombudsman",
  OmbudsmanRequestReceived: (f) => `Request to the ombudsman received${to("on", f.receivedOn)}`,
  InformationDemanded: (f) => `Ombudsman demands information${to("by", f.dueOn)}`,
  InformationSupplied: () => "Information given to the ombudsman",
  FindingsReceived: (f) => `Findings of the ombudsman; reaction${to("by", f.dueOn)}`,
  FindingsAnswered: () => "Reacted to the findings",
  OmbudsmanReported: (f) => `Report of the ombudsman${quoted(f.verdict)}`,
  RecommendationAnswered: (f) => `Recommendation${numbered(f.number)} answered`,
  OmbudsmanCaseClosed: () => "Ombudsman's case closed",
  ComplaintArchived: () => "Archived",
  HoldPlaced: () => "Ban on destruction placed",
  HoldLifted: () => "Ban on destruction lifted",
  RetentionChosen: (f) => `Retention chosen${quoted(f.retention)}`,
  ComplaintDestroyed: () => "Destroyed",
};

export const endingSentences = { nl, en };
