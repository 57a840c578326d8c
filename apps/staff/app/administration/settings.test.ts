import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, expect, it } from "vitest";
import { sampleNewest } from "../testing/sample-newest.ts";
import { NewestQuery } from "./newest-query.ts";
import { action, ChangeSettings, SettingsPreview } from "./settings.tsx";

const mock = mockApi();
const { version: _version, ...laidDown } = sampleNewest.settings;
const settings = { ...laidDown, withAdviser: true };
const form = {
  version: "1",
  idempotencyKey: "3f0f2a5e-5d05-4a9c-8f3b-0d3f0c1c5b11",
  step: "send",
  withAdviser: "yes",
  contactTargetDays: "3",
  routingTargetDays: "3",
  hearingReplyDays: "10",
  informalReviewWeeks: "2",
  followUpTargetWeeks: "6",
  bbsIsOwnAuthority: "yes",
  siteIsDesignated: "no",
  seen: JSON.stringify(settings),
};
const send = (changes: object = {}) =>
  runRoute(action, { app: "staff", path: "/beheer/instellingen", form: { ...form, ...changes } });

beforeEach(() => mock.query(NewestQuery, sampleNewest));

it("all settings go along, as they are to be", async () => {
  const inputs: object[] = [];
  mock.mutation(ChangeSettings, ({ input }) => {
    inputs.push(input);
    return { made: { __typename: "VersionMade" as const, version: 2 } };
  });
  expect((await send()).location).toBe("/beheer");
  expect(inputs).toEqual([{ expectedVersion: 1, idempotencyKey: form.idempotencyKey, settings }]);
});

it("what the API finds out of bounds stands at its field", async () => {
  const problem = { path: "settings.contactTargetDays", code: "OUT_OF_RANGE" as const, limit: 20 };
  mock.query(SettingsPreview, { preview: { __typename: "InvalidInput", problems: [problem] } });
  const { status, data } = await send({ contactTargetDays: "21" });
  expect(status).toBe(422);
  expect(data).toMatchObject({ mistakes: [{ name: "contactTargetDays" }] });
});

it.each(["", "drie", "2.5", "-1", "99999", "a\u0007b"])(
  "%j is no number of days",
  async (contactTargetDays) => {
    const { status, data } = await send({ contactTargetDays });
    expect(status).toBe(422);
    expect(data).toMatchObject({
      mistakes: [{ name: "contactTargetDays" }],
      typed: { routingTargetDays: ["3"] },
    });
  },
);
