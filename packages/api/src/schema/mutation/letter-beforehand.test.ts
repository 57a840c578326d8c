import type { Actor, ComplaintId, NoticeKind } from "@gehoor/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { loadComplaint } from "../../complaints/load.ts";
import { sendNotice } from "../../jobs/sending/send-notice.ts";
import { keptLetter } from "../../letters/prepare-letter.ts";
import { mailerSpy } from "../../testing/mailer-spy.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
type Employee = Extract<Actor, { kind: "STAFF" }>;
let coordinator: Employee;
let signatory: Employee;
let desk: Employee;

beforeAll(async () => {
  api().system.clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(api().system, "COORDINATOR");
  signatory = await addStaff(api().system, "SIGNATORY");
  desk = await addStaff(api().system, "INTAKE");
});

type Read = {
  readonly __typename: string;
  readonly text?: string;
  readonly refusal?: { readonly code: string };
};

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

async function command(who: Employee, name: string, input: object) {
  const { data } = await api().ask<{ outcome: object }>(
    `mutation ($input: ${capital(name)}!) { outcome: ${name}(input: $input) { __typename } }`,
    { input },
    await api().signIn(who),
  );
  expect(data.outcome, name).toEqual({ __typename: "CommandDone" });
}

async function beforehand(who: Employee, name: string, input: object): Promise<Read> {
  const { data, errors } = await api().ask<{ outcome: Read }>(
    `query ($input: ${capital(name)}!) {
      outcome: ${name}Letter(input: $input) {
        __typename ... on LetterBeforehand { text } ... on Refused { refusal { code } }
      }
    }`,
    { input },
    await api().signIn(who),
  );
  expect(errors).toEqual([]);
  return data.outcome;
}

async function assessed(): Promise<ComplaintId> {
  const { id } = (await openedComplaint(api().system)).complaint;
  await command(coordinator, "startAssessment", { complaintId: id });
  return id;
}

/** What left under this kind; everything that goes by itself leaves first. */
async function sent(id: ComplaintId, kind: NoticeKind): Promise<string | undefined> {
  for (let round = 0; round < 2; round += 1) {
    const notices = (await loadComplaint(api().system.db, id))?.notices ?? [];
    for (const { number } of notices) await sendNotice(api().system, mailerSpy(), id, number);
  }
  const complaint = await loadComplaint(api().system.db, id);
  const notice = complaint?.notices.find((one) => one.kind === kind);
  expect(notice?.state).toBe("DISPATCHED");
  return (await keptLetter(api().system, id, notice?.number ?? 0))?.text;
}

const decline = {
  ground: "INSUFFICIENT_INTEREST",
  otherGrounds: ["OTHER_COURT"],
  court: "rechtbank Midden-Nederland, UTR 26/1",
  reasons: "Het gaat om één minuut.\n\nDaar is niemand door benadeeld.",
};

describe("the letter read before anything is done is what leaves in the end", () => {
  it("of a decline, but for who signs", async () => {
    const complaintId = await assessed();
    const read = await beforehand(coordinator, "proposeDecline", { complaintId, ...decline });
    expect(read.text).toContain("Het gaat om één minuut.");
    await command(coordinator, "proposeDecline", { complaintId, ...decline });
    await command(signatory, "approveDecline", { complaintId });
    const { name } = await signatoryCard();
    const signed = read.text
      ?.replace("[naam van wie de brief goedkeurt]", name)
      .replace("[functie]", "medewerker");
    expect(signed).not.toBe(read.text);
    expect(await sent(complaintId, "DECLINED")).toBe(signed);
  });

  it("of what is sent on to another authority, to the character", async () => {
    const complaintId = await assessed();
    const forward = {
      authority: "OTHER",
      name: "Gemeente Baarn\nPostbus 1003\n3740 BA Baarn",
      email: "klachten@baarn.example",
    };
    const { text } = await beforehand(coordinator, "forwardComplaint", { complaintId, ...forward });
    expect(text).toContain("Gemeente Baarn");
    await command(coordinator, "forwardComplaint", { complaintId, ...forward });
    expect(await sent(complaintId, "FORWARDED")).toBe(text);
  });
});

async function signatoryCard() {
  const [card] = await api().system.sql<{ name: string }[]>`
    select name from staff where id = ${signatory.staffId}`;
  if (!card) throw new Error("There is no signatory");
  return card;
}

describe("reading it beforehand", () => {
  it("leaves nothing behind", async () => {
    const complaintId = await assessed();
    const count = async () => {
      const [row] = await api().system.sql<{ texts: number; version: number }[]>`
        select (select count(*)::int from complaint_text where complaint_id = ${complaintId}) as texts,
               (select count(*)::int from complaint_event where complaint_id = ${complaintId}) as version`;
      return row;
    };
    const before = await count();
    expect((await beforehand(coordinator, "proposeDecline", { complaintId, ...decline })).text).toBeDefined();
    expect(await count()).toEqual(before);
  });

  it("says what the command would be refused for", async () => {
    const complaintId = await assessed();
    const wanting = { complaintId, ...decline, court: null };
    expect((await beforehand(coordinator, "proposeDecline", wanting)).refusal).toEqual({
      code: "COURT_MISSING",
    });
  });

  it("is for who may do it: to the desk and to a signatory who is asked nothing there is no such complaint to read", async () => {
    const complaintId = await assessed();
    for (const who of [desk, signatory]) {
      const read = await beforehand(who, "proposeDecline", { complaintId, ...decline });
      expect(read).toEqual({ __typename: "NotFound" });
    }
  });

  it("is one look with the page that it stands on, however often it follows what is typed; an hour later another", async () => {
    const complaintId = await assessed();
    const reader = await addStaff(api().system, "COORDINATOR");
    const looks = async () => {
      const lines = await api().system.sql`
        select action from access_log where complaint_id = ${complaintId} and staff_id = ${reader.staffId}`;
      return lines.map(({ action }) => action);
    };
    const follow = () => beforehand(reader, "proposeDecline", { complaintId, ...decline });
    await follow();
    expect(await looks()).toEqual(["VIEW_AS_STAFF"]);
    const reference = (await loadComplaint(api().system.db, complaintId))?.reference;
    const opened = "query ($reference: String!) { complaint(reference: $reference) { summary } }";
    const { data } = await api().ask(opened, { reference }, await api().signIn(reader));
    expect(data).toMatchObject({ complaint: { summary: expect.any(String) } });
    for (const pause of ["09:10", "09:20", "09:59:59"]) {
      api().system.clock.set(`2026-11-23T${pause}Z`);
      await follow();
    }
    expect(await looks()).toEqual(["VIEW_AS_STAFF", "VIEW_AS_STAFF"]);
    api().system.clock.set("2026-11-23T10:00:00Z");
    await follow();
    expect(await looks()).toHaveLength(3);
  });
});
