import { accessCredential, complaint, type Database } from "@gehoor/api/filling";
import { issueSession } from "@gehoor/api/reading";
import { departmentId, staffActor } from "@gehoor/demo/staff";
import { and, eq, sql } from "drizzle-orm";
import type { BenchEnvironment, Contestants } from "../servers/contestants.ts";
import { gehoorAsking } from "./gehoor-asking.ts";
import { type Citizen, ownComplaintAskings } from "./own-complaint.ts";
import type { Question } from "./question.ts";
import { submissionAskings } from "./submission.ts";
import { listAskings } from "./worklist.ts";

const OPENED = 200;
const DEEP_PAGE = 2000;

/** All that is asked, with sessions that were begun for it. */
export async function questionsOn(
  db: Database,
  environment: BenchEnvironment,
  contestants: Contestants,
): Promise<readonly Question[]> {
  const gehoor = gehoorAsking(environment);
  const citizens = await someCitizens(db);
  const { staffId, roles } = staffActor("n.jansen");
  const { token } = await issueSession(db, { kind: "STAFF", staffId }, roles);
  const lists = { gehoor, db, contestants, token };
  const department = { status: "IN_HANDLING", departmentId: departmentId("KCC") } as const;
  const all = { status: "DECIDED" } as const;
  const pages = Math.floor((await db.$count(complaint, eq(complaint.status, all.status))) / 25);
  const page = Math.min(DEEP_PAGE, pages - 1);
  const list = async (key: string, name: string, wanted: Parameters<typeof listAskings>[1]) => ({
    key,
    name,
    askings: await listAskings(lists, wanted),
  });
  return [
    {
      key: "a",
      name: "own complaint",
      askings: ownComplaintAskings(gehoor, citizens, { whole: false }),
    },
    {
      key: "a page",
      name: "the same as its page asks it",
      askings: ownComplaintAskings(gehoor, citizens, { whole: true }),
    },
    await list("b", "worklist, in handling in a department", department),
    await list("b page", "the same as the staff site asks it", { ...department, whole: true }),
    await list("b first", "worklist, all decided, first page", all),
    await list("b deep", `the same, page ${page}`, { ...all, page }),
    { key: "c", name: "submit a complaint", askings: submissionAskings(gehoor) },
  ];
}

async function someCitizens(db: Database): Promise<readonly Citizen[]> {
  const known = await db
    .select({ reference: complaint.reference, complaintId: complaint.id, partyId: accessCredential.partyId })
    .from(complaint)
    .innerJoin(accessCredential, eq(accessCredential.complaintId, complaint.id))
    .where(and(eq(complaint.status, "IN_HANDLING"), eq(accessCredential.kind, "COMPLAINANT")))
    // Spread over all of them, and the same in each run.
    .orderBy(sql`md5(${complaint.reference})`)
    .limit(OPENED);
  if (known.length < OPENED) throw new Error("The database is not filled");
  return Promise.all(
    known.map(async ({ reference, complaintId, partyId }) => {
      const { token } = await issueSession(db, { kind: "COMPLAINANT", complaintId, partyId }, []);
      return { reference, complaintId, token };
    }),
  );
}
