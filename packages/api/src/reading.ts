/** What reads, for measuring it among more complaints than a test of the API itself writes. */
export type { StaffSession } from "./auth/session.ts";
export { issueSession } from "./auth/session-store.ts";
export { loadComplaint } from "./complaints/load.ts";
export { withReading } from "./db/row-security/viewer.ts";
export { purgeAlerts } from "./jobs/purge-alerts.ts";
export { sweepDeadlines } from "./jobs/sweep/deadline-sweep.ts";
export { ALERTS_LOOKED_AT, readAlerts } from "./reads/alerts/alerts.ts";
export { loadDossier, loadDossierByReference } from "./reads/dossier/load-dossier.ts";
export { readLettersToPost } from "./reads/letters-to-post.ts";
export { readDuplicates } from "./reads/likeness/duplicates.ts";
export { readTermsToAdopt } from "./reads/terms-to-adopt.ts";
export { viewerOfSession } from "./reads/viewer-of-session.ts";
export { readWorklist } from "./reads/worklist/worklist.ts";
export { readWorklistCounts } from "./reads/worklist/worklist-counts.ts";
export { writeCursor } from "./reads/worklist/worklist-cursor.ts";
export type { WorklistFilter, WorklistQuestion } from "./reads/worklist/worklist-question.ts";
export { boundSystem } from "./system.ts";
