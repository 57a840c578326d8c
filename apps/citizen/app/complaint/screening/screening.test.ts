import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { loader as advice, ScreenQuery } from "./advice.tsx";
import { loader as screening } from "./screening.tsx";
import { TodayQuery } from "./screening-answers.server.ts";

const api = mockApi();
const bbs = { name: "BBS", address: ["Postbus 1"], phone: null, email: null, website: null };

describe("the advice before a complaint", () => {
  it("is asked with what was answered; the rest flags nothing, but there may be a decision", async () => {
    const asked: unknown[] = [];
    api.query(ScreenQuery, ({ answers }) => {
      asked.push(answers);
      return { screen: [], organisation: { bbs } };
    });
    const { data } = await runRoute(advice, { path: "/klacht/advies?about=EMPLOYEE&matter=nonsense" });
    expect(data).toMatchObject({ advices: [], answered: true });
    expect(asked[0]).toEqual({
      answered: ["ABOUT"],
      matter: "CONDUCT",
      subject: "OTHER",
      about: "EMPLOYEE",
      conductUntilOn: null,
      decision: "UNKNOWN",
      earlierComplaint: false,
      proceedings: "NONE",
      concerns: "SELF",
    });
  });

  it("says so when nothing was answered, instead of giving an assurance", async () => {
    api.query(ScreenQuery, {
      screen: [{ code: "OBJECTION_PERHAPS", article: "Awb 6:7" }],
      organisation: { bbs },
    });
    for (const search of ["", "?matter=&conductUntilOn.day=&conductUntilOn.month="]) {
      const { data } = await runRoute(advice, { path: `/klacht/advies${search}` });
      expect(data).toMatchObject({ answered: false, advices: [{ words: "OBJECTION_PERHAPS" }] });
    }
  });

  it("asks no warning from who said that there is no decision", async () => {
    const asked: unknown[] = [];
    api.query(ScreenQuery, ({ answers }) => {
      asked.push(answers);
      return { screen: [], organisation: { bbs } };
    });
    await runRoute(advice, { path: "/klacht/advies?decision=NONE" });
    expect(asked[0]).toMatchObject({ decision: "NONE" });
  });

  it("does not say in one breath that a late decision may and need not be complained about", async () => {
    const court = { code: "ADMINISTRATIVE_COURT", article: "Awb 9:8 lid 1 onder d" } as const;
    const late = { code: "LATE_DECISION", article: "Awb 9:8 lid 1 onder d" } as const;
    const wordsOf = async (...screen: readonly (typeof court | typeof late)[]) => {
      api.query(ScreenQuery, { screen: [...screen], organisation: { bbs } });
      const { data } = await runRoute(advice, { path: "/klacht/advies?decision=LATE" });
      return data?.advices.map(({ words }) => words);
    };
    expect(await wordsOf(late, court)).toEqual(["LATE_DECISION", "COURT_BESIDE_LATE"]);
    expect(await wordsOf(court)).toEqual(["ADMINISTRATIVE_COURT"]);
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
