import type { CodeKeys, Database } from "@gehoor/api/filling";
import { accessCredential, complaint, currentAccessCode } from "@gehoor/api/filling";
import { and, desc, eq, isNotNull } from "drizzle-orm";

/** Reference and code of a complaint in full swing, so that a visitor of the demo can look from the citizen's side. */
export async function exampleSignIn(
  db: Database,
  codeKeys: CodeKeys,
): Promise<{ readonly reference: string; readonly accessCode: string } | undefined> {
  const [row] = await db
    .select({ id: complaint.id, reference: complaint.reference, party: accessCredential.partyId })
    .from(complaint)
    .innerJoin(accessCredential, eq(accessCredential.complaintId, complaint.id))
    .where(
      and(eq(complaint.status, "IN_HANDLING"), eq(complaint.language, "nl"), isNotNull(complaint.handlerId)),
    )
    .orderBy(desc(complaint.receivedOn), complaint.reference)
    .limit(1);
  const code = row && (await currentAccessCode(db, codeKeys, row.id, row.party));
  return row && code ? { reference: row.reference, accessCode: code } : undefined;
}
