import type { Actor } from "@gehoor/domain";
import { assignHandler, declareUninvolved } from "@gehoor/domain/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { someSubmission } from "../testing/sample-requests.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { runOn } from "../testing/stories/replay.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();
type Employee = Extract<Actor, { kind: "STAFF" }>;
let desk: Employee;
let coordinator: Employee;
let handler: Employee;

beforeAll(async () => {
  api().system.clock.set("2026-11-23T09:00:00Z");
  desk = await addStaff(api().system, "INTAKE");
  coordinator = await addStaff(api().system, "COORDINATOR");
  handler = await addStaff(api().system, "HANDLER");
});

interface Answer {
  readonly __typename: string;
  readonly problems?: readonly { readonly path: string }[];
  readonly complaints?: readonly {
    readonly reference: string;
    readonly told: null | {
      readonly status: string;
      readonly handlerName: string | null;
      readonly handlerPhone: string | null;
      readonly turn: { readonly task: string; readonly untilOn: string | null; readonly staff: unknown };
    };
  }[];
}

async function call(said: object, who = desk) {
  const { data, errors } = await api().ask<{ answered: Answer }>(
    `mutation ($input: AnswerCallInput!) {
      answered: answerCall(input: $input) {
        __typename
        ... on AnsweredCall {
          complaints {
            reference told { status handlerName handlerPhone turn { holder task untilOn staff { name } } }
          }
        }
        ... on InvalidInput { problems { path } }
      }
    }`,
    { input: said },
    await api().signIn(who),
  );
  return { ...data?.answered, errors };
}

async function command(who: Employee, name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data } = await api().ask<{ outcome: object }>(
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename } }`,
    { input },
    await api().signIn(who),
  );
  expect(data.outcome, name).toEqual({ __typename: "CommandDone" });
}

let postcodes = 1000;

/** Of somebody at a postcode of their own. */
async function complaintOf(name: string) {
  postcodes += 1;
  const postcode = `${postcodes} AB`;
  const submission = someSubmission();
  const address = { street: "Kerkstraat 12", postcode, city: "Soest", country: undefined };
  const complainants = submission.complainants.map((one) => ({ ...one, name, address }));
  const { complaint } = await openedComplaint(api().system, { ...submission, complainants });
  return { ...complaint, postcode };
}

async function inHandling(name: string) {
  const complaint = await complaintOf(name);
  await command(coordinator, "startAssessment", { complaintId: complaint.id });
  await runOn(api().system, complaint, coordinator, assignHandler(handler.staffId));
  await runOn(api().system, complaint, handler, declareUninvolved);
  return complaint;
}

describe("the complainant is told", () => {
  it("where it stands, who handles it and what comes next by when; nothing of the story", async () => {
    const { reference } = await inHandling("Anna de Wit");
    const { complaints } = await call({ caller: "COMPLAINANT", reference, name: "mevrouw de wit" });
    const [one] = complaints ?? [];
    expect(one?.told).toMatchObject({
      status: "IN_HANDLING",
      handlerName: expect.stringContaining("Medewerker"),
      handlerPhone: "035 600 00 00",
      turn: { untilOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), staff: null },
    });
    expect(Object.keys(one ?? {})).toEqual(["reference", "told"]);
  });

  it("without a reference, by name and postcode together", async () => {
    const { reference, postcode } = await complaintOf("Bram Postma");
    const found = await call({ caller: "COMPLAINANT", name: "Postma", postcode: postcode.toLowerCase() });
    expect(found.complaints).toMatchObject([{ reference, told: { status: "RECEIVED", handlerName: null } }]);
    const elsewhere = await call({ caller: "COMPLAINANT", name: "Postma", postcode: "9999 ZZ" });
    expect(elsewhere.complaints).toEqual([]);
    const other = await call({ caller: "COMPLAINANT", name: "Jaarsma", postcode });
    expect(other.complaints).toEqual([]);
  });

  it("and that is written in the log, with who was told", async () => {
    const { id, reference } = await complaintOf("Carla Smit");
    await call({ caller: "COMPLAINANT", reference, name: "Smit" });
    const logged = await api().system.sql`
      select action, detail from access_log where complaint_id = ${id} and staff_id = ${desk.staffId} order by id`;
    expect(logged).toMatchObject([
      { action: "VIEW_AS_COUNTER" },
      { action: "TOLD_CALLER", detail: "COMPLAINANT" },
    ]);
  });
});

describe("nothing is told", () => {
  it("to somebody else, who can leave a note all the same", async () => {
    const { reference } = await complaintOf("Dirk Visser");
    const { complaints } = await call({ caller: "OTHER", reference });
    expect(complaints).toEqual([{ reference, told: null }]);
  });

  it("under another name, at another postcode, or as a representative whom nobody appointed", async () => {
    const { reference, postcode } = await complaintOf("Els Kramer");
    const said = { caller: "COMPLAINANT", reference, name: "Kramer", postcode };
    expect((await call(said)).complaints?.[0]?.told).not.toBeNull();
    for (const wrong of [{ name: "Kuipers" }, { postcode: "1234 XX" }, { caller: "REPRESENTATIVE" }])
      expect((await call({ ...said, ...wrong })).complaints).toEqual([{ reference, told: null }]);
  });

  it("of what is restricted, and nobody is found by a postcode whose address is hidden", async () => {
    const { id: complaintId, reference, postcode } = await complaintOf("Fem Dekker");
    const flags = { urgent: false, restricted: true, addressHidden: true };
    await command(coordinator, "setFlags", { complaintId, ...flags });
    const byReference = await call({ caller: "COMPLAINANT", reference, name: "Dekker" });
    expect(byReference.complaints).toEqual([{ reference, told: null }]);
    await command(coordinator, "setFlags", { complaintId, ...flags, restricted: false });
    const byPostcode = await call({ caller: "COMPLAINANT", name: "Dekker", postcode });
    expect(byPostcode.complaints).toEqual([]);
  });

  it("of a reference that there is not", async () => {
    expect((await call({ caller: "OTHER", reference: "K-2026-0182-9" })).complaints).toEqual([]);
  });
});

it("asks for what it needs to know who calls", async () => {
  const { reference } = await complaintOf("Gijs Bakker");
  const missing = async (said: object) => (await call(said)).problems?.map(({ path }) => path);
  expect(await missing({ caller: "COMPLAINANT", reference })).toEqual(["name"]);
  expect(await missing({ caller: "OTHER", name: "Bakker" })).toEqual(["postcode"]);
});

it("is the desk's alone", async () => {
  const { reference } = await complaintOf("Hans Mulder");
  for (const who of [handler, coordinator]) {
    const { errors } = await call({ caller: "COMPLAINANT", reference, name: "Mulder" }, who);
    expect(errors).not.toEqual([]);
  }
});
