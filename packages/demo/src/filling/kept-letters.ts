import type { Environment, Organisation, StaffCard } from "@gehoor/api/filling";
import { composeLetter, letter as letterTable, rowsOf, saltedHash } from "@gehoor/api/filling";
import type { ComplaintId, StaffId } from "@gehoor/domain";
import { staffOffices } from "../people/staff.ts";
import type { LetterWriter } from "../telling/lived-file.ts";

/** Letters composed and kept as the worker does, for a demo in which each can be read. */
export function keptLetters(
  organisation: Organisation,
  env: Pick<Environment, "CITIZEN_URL" | "STAFF_URL">,
  references: ReadonlyMap<ComplaintId, string>,
): LetterWriter {
  const email = "klachten@gehoor.example";
  const staff = new Map<StaffId, StaffCard>(
    [...staffOffices].map(([id, { name, office }]) => [id, { name, office, email, phone: undefined }]),
  );
  return {
    write: (complaint, notice, on, { events, texts, people, context }) => {
      const { subject, html, text } = composeLetter({
        complaint,
        notice,
        events,
        texts,
        people,
        staff,
        references,
        organisation,
        context,
        on,
        citizenUrl: env.CITIZEN_URL,
        staffUrl: env.STAFF_URL,
      });
      const { salt, hash } = saltedHash(html);
      const row = {
        complaintId: complaint.id,
        noticeNumber: notice.number,
        composedOn: on,
        subject,
        html,
        text,
        salt,
        sha256: hash,
        sent: true,
      };
      return { hash, rows: [rowsOf({ table: letterTable, rows: [row], existing: "REFUSE" })] };
    },
  };
}
