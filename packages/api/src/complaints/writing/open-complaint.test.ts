import { parseReference } from "@gehoor/domain";
import { describe, expect, test } from "vitest";
import { someSubmission } from "../../testing/sample-requests.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { parseAccessCode } from "../access-codes/access-code.ts";
import { loadComplaint } from "../load.ts";
import { loadPeople } from "../people.ts";
import { loadTexts } from "../texts.ts";
import { openComplaint } from "./open-complaint.ts";

const system = useTestSystem();

describe("a citizen sends a complaint", () => {
  test("it is received that day, has a reference, an access code and a receipt on its way", async () => {
    system().clock.set("2026-11-22T23:30:00Z");
    const opened = await openComplaint(system(), someSubmission());
    if (opened.outcome !== "DONE") throw new Error(opened.refusal.code);
    const { complaint, accessCode } = opened;
    expect(parseReference(complaint.reference)).toBe(complaint.reference);
    expect(parseAccessCode(accessCode?.toLowerCase() ?? "")).toBe(accessCode);
    expect(complaint.receivedOn.toString()).toBe("2026-11-23");
    expect(complaint.notices.map((notice) => [notice.kind, notice.channel])).toEqual([["RECEIPT", "EMAIL"]]);
  });

  test("what was stored is what was sent, apart from the events", async () => {
    const request = someSubmission({ wish: "Een excuus" });
    const opened = await openComplaint(system(), request);
    if (opened.outcome !== "DONE") throw new Error(opened.refusal.code);
    const { id, reference } = opened.complaint;
    const stored = await loadComplaint(system().db, id);
    expect(stored?.reference).toBe(reference);
    const texts = [...(await loadTexts(system().db, id)).values()];
    expect(texts.sort()).toEqual([...request.parts.map((part) => part.description), "Een excuus"].sort());
    const [person] = (await loadPeople(system().db, id)).values();
    expect(person?.name).toBe(request.complainants[0]?.name);
    const [file] = await system().sql`
      select string_agg(data::text, ' ') as events from complaint_event where complaint_id = ${id}`;
    expect(file?.events).not.toContain(person?.name);
  });

  test("sent twice, also at the same moment, it is one complaint with one receipt", async () => {
    const request = someSubmission();
    const answers = await Promise.all([
      openComplaint(system(), request),
      openComplaint(system(), request),
      openComplaint(system(), request),
    ]);
    answers.push(await openComplaint(system(), request));
    const receipts = answers.map((one) =>
      one.outcome === "DONE" ? `${one.complaint.reference} ${one.accessCode}` : one.outcome,
    );
    expect(new Set(receipts).size).toBe(1);
  });

  test("a day later the same form does not show the code again", async () => {
    system().clock.set("2026-11-24T10:00:00Z");
    const request = someSubmission();
    await openComplaint(system(), request);
    system().clock.set("2026-11-25T10:00:01Z");
    expect(await openComplaint(system(), request)).toMatchObject({ outcome: "DONE", accessCode: undefined });
  });

  test("a refusal uses up no number", async () => {
    const first = await openComplaint(system(), someSubmission());
    const refused = await openComplaint(system(), { ...someSubmission(), signed: false });
    const next = await openComplaint(system(), someSubmission());
    expect(refused).toMatchObject({ outcome: "REFUSED", refusal: { code: "NOT_SIGNED" } });
    if (first.outcome !== "DONE" || next.outcome !== "DONE") throw new Error("refused");
    const numberOf = (reference: string) => Number(reference.split("-")[2]);
    expect(numberOf(next.complaint.reference)).toBe(numberOf(first.complaint.reference) + 1);
  });

  test("four statements in one transaction", async () => {
    await openComplaint(system(), someSubmission());
    const statements = await system().statementsOf(() => openComplaint(system(), someSubmission()));
    expect(statements.slice(statements.findIndex((one) => one.startsWith("begin")) + 1, -1)).toHaveLength(4);
    expect(statements.at(-1)).toBe("commit");
  });
});
