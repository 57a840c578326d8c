import type { Complaint } from "@gehoor/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { loadComplaint } from "../../complaints/load.ts";
import { reachability } from "../../complaints/people.ts";
import { notePortalOpened } from "../../complaints/writing/note-portal-opened.ts";
import { type MailerSpy, mailerSpy } from "../../testing/mailer-spy.ts";
import { someSubmission } from "../../testing/sample-requests.ts";
import { useMailCase } from "../../testing/stories/mail-case.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { sendNotice } from "./send-notice.ts";

const system = useTestSystem();
let mailer: MailerSpy;
const { opened, run, noticeOf, coordinator } = useMailCase(system);

beforeEach(() => {
  mailer = mailerSpy();
});

describe("to somebody with neither consent nor address", () => {
  const unreached = (portal?: "ANNOUNCED" | "SILENT") => {
    const [first] = someSubmission().complainants;
    if (!first) throw new Error("nobody");
    return someSubmission({
      complainants: [{ ...first, emailConsent: false, address: undefined, portal }],
    });
  };
  const signsIn = async ({ id: complaintId, complainants: [first] }: Complaint) => {
    if (first) await notePortalOpened(system(), { kind: "COMPLAINANT", complaintId, partyId: first.partyId });
  };
  const alerts = ({ id }: Complaint) =>
    system().sql`select kind, cause from alert where complaint_id = ${id} and kind = 'ADDRESS_NEEDED'`;

  test("it waits and asks once for an address, and leaves when there is one", async () => {
    const complaint = await opened(unreached());
    await sendNotice(system(), mailer, complaint.id, 1);
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(await noticeOf(complaint, "RECEIPT")).toMatchObject({ state: "REQUESTED", channel: "NONE" });
    expect(mailer.sent).toEqual([]);
    expect([...(await alerts(complaint))]).toEqual([{ kind: "ADDRESS_NEEDED", cause: "NO_ADDRESS:1" }]);
    const [person] = someSubmission().complainants;
    const partyId = complaint.complainants[0]?.partyId;
    if (!person || !partyId) throw new Error("nobody");
    await run(coordinator(), complaint, (_, __, people) => {
      people.change(partyId, person);
      return { type: "ChangeContact", partyId, ...reachability(person) };
    });
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(mailer.sent[0]?.to.address).toBe("fatima@example.org");
  });

  test("who chose the page reads it there from the first sign-in, and is told that it is there", async () => {
    const complaint = await opened(unreached("ANNOUNCED"));
    await sendNotice(system(), mailer, complaint.id, 1);
    expect((await noticeOf(complaint, "RECEIPT")).state).toBe("REQUESTED");
    await signsIn(complaint);
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(await noticeOf(complaint, "RECEIPT")).toMatchObject({ state: "DISPATCHED", evidence: "SHOWN" });
    const [announcement] = mailer.sent;
    expect(announcement?.subject).toBe(`Er staat een brief voor u klaar (${complaint.reference})`);
    expect(announcement?.text).not.toContain("weggestuurd");
  });

  test("a message that cannot be delivered means that the letter is not there either", async () => {
    const complaint = await opened(unreached("ANNOUNCED"));
    await signsIn(complaint);
    mailer.outcome = { kind: "REFUSED_RECIPIENT", answer: "550" };
    await sendNotice(system(), mailer, complaint.id, 1);
    const after = await loadComplaint(system().db, complaint.id);
    expect(after?.notices.map((one) => [one.channel, one.state])).toEqual([
      ["PORTAL", "FAILED"],
      ["NONE", "REQUESTED"],
    ]);
  });

  test("who wants no message finds the letter there", async () => {
    const complaint = await opened(unreached("SILENT"));
    await signsIn(complaint);
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(mailer.sent).toEqual([]);
    expect((await noticeOf(complaint, "RECEIPT")).state).toBe("DISPATCHED");
  });
});
