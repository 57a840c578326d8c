import type { Actor, ComplaintId } from "@gehoor/domain";
import { afterEach, expect, test } from "vitest";
import { openSql } from "../../db/sql-client.ts";
import { sendNotice } from "../../jobs/sending/send-notice.ts";
import { noteLetterRead } from "../../reads/dossier/delivery-proof.ts";
import { faultsOf } from "../../testing/faults-of.ts";
import { mailerSpy } from "../../testing/mailer-spy.ts";
import { someSubmission } from "../../testing/sample-requests.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { type Runnable, runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const system = () => api().system;

afterEach(() => system().clock.set("2026-11-23T09:00:00Z"));

async function run(actor: Actor, id: ComplaintId, command: Runnable): Promise<void> {
  await runOn(system(), { id }, actor, command);
}

async function destroy(records: Actor, id: ComplaintId): Promise<void> {
  system().clock.set("2027-12-01T09:00:00Z");
  await run(records, id, { type: "ArchiveComplaint" });
  system().clock.set("2032-01-05T09:00:00Z");
  await run(records, id, () => ({
    type: "DestroyComplaint",
    reportPublished: true,
    listApproved: true,
    mainStatus: undefined,
  }));
}

/** Every column of every table, the queue's own among them, in which one of these words stands. */
async function placesOf(words: readonly string[]): Promise<readonly string[]> {
  const owner = openSql(system().ownerUrl, { max: 1 });
  try {
    const columns = await owner<{ schema: string; table: string; column: string }[]>`
      select table_schema as schema, table_name as table, column_name as column
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
    const places: string[] = [];
    for (const { schema, table, column } of columns) {
      const [found] = await owner<{ any: boolean }[]>`
        select exists (
          select from ${owner(schema)}.${owner(table)} row
          where row.${owner(column)}::text ilike any(${words.map((word) => `%${word}%`)})) as any`;
      if (found?.any) places.push(`${schema}.${table}.${column}`);
    }
    return places;
  } finally {
    await owner.end();
  }
}

test("planted words stand in no table any more, the queue's and the access log among them", async () => {
  const { signIn, signInComplainant, ask } = api();
  const records = await addStaff(system(), "RECORDS_MANAGER");
  const coordinator = await addStaff(system(), "COORDINATOR");
  const opened = await openedComplaint(
    system(),
    someSubmission({
      parts: [{ subject: "TREATMENT", description: "Zqplant zei niets." }],
      wish: "Een zqplant",
      namedPersons: "Mevrouw Zqplant",
      complainants: [
        {
          name: "Zqplant Qzachter",
          email: "zqplant@example.org",
          phone: "06 zqplant",
          address: {
            street: "Zqplantstraat 1",
            postcode: "3764 AB",
            city: "Zqplant",
            country: "Zqplantland",
          },
          emailConsent: true,
        },
      ],
    }),
  );
  const { id, reference, complainants } = opened.complaint;
  await signInComplainant({ reference, accessCode: opened.accessCode });
  await sendNotice(system(), mailerSpy(), id, 1);
  const renewed = await ask(
    "mutation ($input: RenewAccessCodeInput!) { renewAccessCode(input: $input) { __typename } }",
    {
      input: {
        complaintId: id,
        partyId: complainants[0]?.partyId,
        identityCheck: "Paspoort gezien van Zqplant, geboren 1-2-1980",
      },
    },
    await signIn(coordinator),
  );
  expect(renewed.data).toEqual({ renewAccessCode: { __typename: "RenewedAccessCode" } });
  expect(await faultsOf(system().sql)).toEqual([]);
  await run(coordinator, id, (_, __, people) => ({
    type: "NameRespondent",
    partyId: people.add({
      name: "Qzrespondent",
      email: undefined,
      phone: undefined,
      address: { street: "Qzrespondentweg 2", postcode: "3764 AC", city: "Soest", country: undefined },
    }),
    staffId: undefined,
    office: "EMPLOYEE",
  }));
  await run(coordinator, id, (addText) => ({
    type: "RecordSettlement",
    note: addText("NOTE", "Zqplant tevreden"),
  }));
  await sendNotice(system(), mailerSpy(), id, 2);
  expect(await placesOf(["zqplant"])).toEqual(
    expect.arrayContaining(["public.complaint_text.content", "public.letter.html", "public.party.name"]),
  );
  expect(await placesOf(["qzrespondentweg"])).toContain("public.party.street");
  const draft = {
    complaintId: id,
    action: "ADD_NOTE",
    fields: [{ name: "text", value: "Zqplant nog bellen" }],
  };
  await ask(
    "mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { __typename } }",
    { input: draft },
    await signIn(coordinator),
  );
  expect(await placesOf(["nog bellen"])).toEqual(["public.draft.fields"]);
  await destroy(records, id);
  expect(await placesOf(["zqplant", "qzrespondent", "geboren"])).toEqual([]);
  expect(await faultsOf(system().sql)).toEqual([]);
});

test("at the end of its time everything personal is gone, the events stay, and the file verifies", async () => {
  const records = await addStaff(system(), "RECORDS_MANAGER");
  const coordinator = await addStaff(system(), "COORDINATOR");
  const opened = await openedComplaint(system(), someSubmission({ wish: "Een excuus" }));
  const { id } = opened.complaint;
  await sendNotice(system(), mailerSpy(), id, 1);
  await run(coordinator, id, (addText) => ({ type: "RecordSettlement", note: addText("NOTE", "Tevreden") }));
  await sendNotice(system(), mailerSpy(), id, 2);
  const partyId = opened.complaint.complainants[0]?.partyId;
  if (partyId)
    await noteLetterRead(system().db, {
      complaintId: id,
      noticeNumber: 1,
      partyId,
      at: await system().clock.now(),
    });
  const readings = () => system().sql`select from letter_reading where complaint_id = ${id}`;
  expect(await readings()).toHaveLength(1);
  await destroy(records, id);
  expect(await readings()).toHaveLength(0);

  const [left] = await system().sql`
    select (select count(*)::int from complaint_text where complaint_id = ${id}) as texts,
      (select count(*)::int from party where complaint_id = ${id}) as people,
      (select count(*)::int from letter where complaint_id = ${id}) as letters,
      (select count(*)::int from complaint_search where complaint_id = ${id}) as words,
      (select count(*)::int from access_credential where complaint_id = ${id}) as codes,
      (select count(*)::int from complaint_event where complaint_id = ${id}) > 5 as events`;
  expect(left).toEqual({ texts: 0, people: 0, letters: 0, words: 0, codes: 0, events: true });
  expect(await faultsOf(system().sql)).toEqual([]);
});
