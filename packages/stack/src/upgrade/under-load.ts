import { letCitizensCome } from "../visitors/citizens.ts";
import { countComplaints } from "../visitors/count-complaints.ts";
import { countLetters } from "./count-letters.ts";
import { countNotes } from "./count-notes.ts";
import type { Installation } from "./installation.ts";
import { letVisitorsCome } from "./visits.ts";

/** What people noticed, and what became of all they handed in and wrote. */
export interface Noticed {
  /** Pages and notes by what was asked and the status. */
  readonly answers: Readonly<Record<string, number>>;
  /** Complaints that were not taken at the first attempt: refused for now, or answered as nobody should be. */
  readonly refused: number;
  readonly faults: readonly string[];
  /** Complaints and notes that were acknowledged, and first letters, that are not there, or are there more than once. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Processes that ended by themselves. */
  readonly deaths: readonly string[];
}

/** All that should be seen, however many: pages as they are, and notes that lead back to the case. */
export const usualAnswers = [
  "case page: 200",
  "complaint form: 200",
  "home page: 200",
  "note: 302",
  "worklist: 200",
];

const VISITS_PER_SECOND = 8;
const COMPLAINTS_PER_SECOND = 2;
const LAST_SECONDS = 20;

/** @param work what is done meanwhile; it is told how many requests were answered so far */
export async function underLoad(
  installation: Installation,
  signal: AbortSignal,
  work: (answered: () => number) => Promise<void>,
): Promise<Noticed> {
  const visits = await letVisitorsCome(installation, VISITS_PER_SECOND);
  const citizens = await letCitizensCome(installation.citizenSite, COMPLAINTS_PER_SECOND, signal);
  const { submissions } = citizens;
  await work(() => visits.count() + submissions.length);
  await citizens.goHome(LAST_SECONDS);
  await visits.end();
  const complaints = await countComplaints(installation.ownerUrl, submissions);
  const notes = await countNotes(installation.ownerUrl, visits.notes);
  const letters = await countLetters(installation.ownerUrl);
  return {
    answers: Object.fromEntries(visits.answers),
    refused: submissions.flatMap(({ refusedAt }) => refusedAt).length,
    faults: submissions.flatMap(({ faults }) => faults),
    lost: [...complaints.lost, ...notes.lost, ...letters.lost],
    doubled: [...complaints.doubled, ...notes.doubled, ...letters.doubled],
    deaths: installation.deaths,
  };
}
