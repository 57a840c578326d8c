import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleNewest } from "../../testing/sample-newest.ts";
import { AddDecreeDay, action, loader } from "../calendar/decree-day.tsx";
import { CalendarPreview, type Made, NewestQuery, type Previewed } from "../newest-query.ts";

const mock = mockApi();
const path = "/beheer/feestdag";
const form = {
  version: "3",
  idempotencyKey: "3f0f2a5e-5d05-4a9c-8f3b-0d3f0c1c5b11",
  on: "4 1 2027",
  decree: "Besluit van 1 december 2026",
  verified: "no",
};

beforeEach(() => mock.query(NewestQuery, sampleNewest));

const wouldMove: Previewed = { __typename: "ChangePreview", count: 3, capped: false };

function previewed(preview: Previewed = wouldMove) {
  mock.query(CalendarPreview, ({ change, on }) => {
    expect([change, on]).toEqual(["ADD_DECREE_DAY", "2027-01-04"]);
    return { preview };
  });
}

async function send(changes: Readonly<Record<string, string>>, made?: Made) {
  const inputs: object[] = [];
  if (made)
    mock.mutation(AddDecreeDay, ({ input }) => {
      inputs.push(input);
      return { made };
    });
  const sent = await runRoute(action, { app: "staff", path, form: { ...form, ...changes } });
  return { ...sent, inputs };
}

/** The page after the preview, as it is sent from there. */
async function confirmed() {
  previewed();
  const { data } = await send({});
  const seen = data?.typed.seen?.[0] ?? "";
  return { seen, step: "send" };
}

describe("a change of the calendar", () => {
  it("first says what it would do, with the day in full, and publishes nothing", async () => {
    previewed();
    const { status, data } = await send({});
    expect(status).toBe(200);
    expect(data).toMatchObject({
      preview: { count: 3, capped: false, day: "maandag 4 januari 2027" },
      typed: { on: ["4 1 2027"], idempotencyKey: [form.idempotencyKey] },
    });
  });

  it("is published from there, from the version that was seen and with the key of the form", async () => {
    const sent = await send(await confirmed(), { __typename: "VersionMade", version: 4 });
    expect(sent.inputs).toEqual([
      {
        expectedVersion: 3,
        idempotencyKey: form.idempotencyKey,
        on: "2027-01-04",
        decree: form.decree,
        verified: false,
      },
    ]);
    expect(sent.location).toBe("/beheer");
    expect(sent.setCookies.some((line) => line.startsWith("gehoor_staff_flash="))).toBe(true);
  });

  it("is previewed again when something was changed after the preview", async () => {
    const seen = await confirmed();
    const { status, data } = await send({ ...seen, verified: "yes" });
    expect(status).toBe(200);
    expect(data).toMatchObject({ preview: { count: 3 } });
  });

  it("says a refusal at the day and keeps what was typed", async () => {
    previewed({
      __typename: "Refused",
      refusal: { code: "DAY_LISTED_ALREADY", article: "", facts: [{ name: "dayOn", value: "2027-01-04" }] },
    });
    const { status, data } = await send({});
    expect(status).toBe(422);
    expect(data).toMatchObject({
      mistakes: [{ name: "on", message: "ma 4 jan 2027 staat er al." }],
      typed: { decree: [form.decree] },
    });
  });

  it("tells that a colleague published another version, and goes on from that one after a new preview", async () => {
    const { status, data } = await send(await confirmed(), { __typename: "VersionConflict", newest: 4 });
    expect(status).toBe(409);
    expect(data).toMatchObject({ newest: 4, typed: { on: ["4 1 2027"] } });
    expect(data?.typed).not.toHaveProperty("seen");
  });

  it.each([
    ["nothing", { on: "", decree: "", verified: "" }, ["on", "decree", "verified"]],
    ["no day", { on: "32-13" }, ["on"]],
    ["too long a decree", { decree: "x".repeat(201) }, ["decree"]],
    ["an answer that was not offered", { verified: "VERZONNEN" }, ["verified"]],
    ["a version that is none", { version: "drie" }, [undefined]],
  ])("answers %s with what is wrong, and asks nothing", async (_, changes, fields) => {
    const { status, data } = await send(changes);
    expect(status).toBe(422);
    expect(data?.mistakes.map(({ name }) => name)).toEqual(fields);
  });
});

it("the page is the administrator's: for a coordinator it is not there", async () => {
  expect((await runRoute(loader, { app: "staff", path })).data).toMatchObject({ calendar: { version: 3 } });
  mock.query(NewestQuery, { ...sampleNewest, viewer: { __typename: "StaffViewer", roles: ["COORDINATOR"] } });
  expect((await runRoute(loader, { app: "staff", path })).status).toBe(404);
  expect((await send({})).status).toBe(404);
});
