import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { ScreenQuery } from "./advice.documents.server.ts";
import { loader as advice } from "./advice.tsx";
import { loader as screening } from "./screening.tsx";
import { TodayQuery } from "./screening-answers.documents.server.ts";

const api = mockApi();
const bbs = { name: "BBS", address: ["Postbus 1"], phone: null, email: null, website: null };

describe("the advice before a complaint", () => {
  it("is asked with what was answered; the rest counts as the answer that flags nothing", async () => {
    const asked: unknown[] = [];
    api.query(ScreenQuery, ({ answers }) => {
      asked.push(answers);
      return { screen: [], organisation: { bbs } };
    });
    const { data } = await runRoute(advice, { path: "/klacht/advies?about=EMPLOYEE&matter=nonsense" });
    expect(data?.advices).toEqual([]);
    expect(asked[0]).toEqual({
      answered: ["ABOUT"],
      matter: "CONDUCT",
      subject: "OTHER",
      about: "EMPLOYEE",
      conductUntilOn: null,
      decision: "NONE",
      earlierComplaint: false,
      proceedings: "NONE",
      concerns: "SELF",
    });
  });

  it("sends a day still to come back to the questions, which name the mistake", async () => {
    api.query(TodayQuery, { today: "2026-11-22" });
    const search = "?conductUntilOn.day=23&conductUntilOn.month=11&conductUntilOn.year=2026";
    const refused = await runRoute(advice, { path: `/en/klacht/advies${search}` });
    expect(refused.location).toBe(`/en/klacht${search}`);
    const { data } = await runRoute(screening, { path: `/klacht${search}` });
    expect(data?.state?.mistakes[0]).toMatchObject({ name: "conductUntilOn" });
    expect(data?.state?.typed["conductUntilOn.day"]).toEqual(["23"]);
  });
});
