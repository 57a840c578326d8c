import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { LetterOfCaseQuery, loader as letterOfCase } from "./letter-of-case.ts";
import { LetterToApproveQuery, loader as letterToApprove } from "./letter-to-approve.ts";
import { action, loader } from "./post.tsx";
import { LettersToPostQuery, RecordPosted } from "./post-query.ts";
import { LettersToPrintQuery, action as printAction, loader as printLetters } from "./print-letters.ts";

const mock = mockApi();
const receipt = {
  complaintId: "c1",
  reference: "K-2026-0388-1",
  number: 1,
  kind: "RECEIPT" as const,
  hasWay: true,
  address: ["T. de Boer", "Kerkstraat 1", "3764 AB  Soest"],
  requestedAt: "2026-11-23T09:00:00Z",
};

function list(...letters: (typeof receipt)[]) {
  mock.query(LettersToPostQuery, {
    today: "2026-11-24",
    lettersToPost: {
      totalCount: letters.length,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: letters.map((node) => ({ node })),
    },
  });
}

describe("the post", () => {
  it("lists what waits, with the days in words", async () => {
    list(receipt);
    const { data } = await runRoute(loader, { app: "staff", path: "/post" });
    expect(data).toMatchObject({ letters: [receipt], totalCount: 1 });
    expect(data?.words.moments["2026-11-23T09:00:00Z"]).toBe("ma 23 nov, 10.00 uur");
  });

  it("records the chosen letters as posted on the day that was typed", async () => {
    list(receipt, { ...receipt, number: 2 });
    const recorded: object[] = [];
    mock.mutation(RecordPosted, ({ input }) => {
      recorded.push(input);
      return { outcome: { __typename: "CommandDone" as const, complaint: { version: 3 } } };
    });
    const form = { letters: ["c1 2"], postedOn: "vandaag" };
    const { location } = await runRoute(action, { app: "staff", path: "/post", form });
    expect(recorded).toEqual([
      { complaintId: "c1", number: 2, dispatchedOn: "2026-11-24", evidence: "POSTED" },
    ]);
    expect(location).toBe("/post");
  });

  it("records a letter without an address as handed over", async () => {
    list({ ...receipt, hasWay: false });
    const recorded: object[] = [];
    mock.mutation(RecordPosted, ({ input }) => {
      recorded.push(input);
      return { outcome: { __typename: "CommandDone" as const, complaint: { version: 3 } } };
    });
    const form = { letters: ["c1 1"], postedOn: "vandaag", evidence: "HANDED_OVER" };
    await runRoute(action, { app: "staff", path: "/post", form });
    expect(recorded).toMatchObject([{ number: 1, evidence: "HANDED_OVER" }]);
  });

  it("says so when a colleague posted the letter meanwhile", async () => {
    list();
    const form = { letters: ["c1 1"], postedOn: "vandaag" };
    const { data, status } = await runRoute(action, { app: "staff", path: "/post", form });
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ message: "Deze brief staat niet meer in de lijst." }] });
  });
});

describe("letters that are printed together", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const print = (search: string) =>
    runRoute(printLetters, { app: "staff", path: `/post/afdrukken${search}` });

  it("are one page, of what can be a letter alone", async () => {
    let asked: object = {};
    mock.query(LettersToPrintQuery, (variables) => {
      asked = variables;
      return { lettersToPrint: { page: "<p>Twee brieven</p>" } };
    });
    const letters = `letters=${id}+1&letters=${id}+2&letters=${id}+1&letters=x+1&letters=${id}+0`;
    expect((await print(`?${letters}`)).status).toBe(200);
    const complaintId = id;
    expect(asked).toEqual({
      letters: [
        { complaintId, number: 1 },
        { complaintId, number: 2 },
      ],
    });
  });

  it("say so when nothing was chosen, or nothing waits any more", async () => {
    expect((await print("")).status).toBe(404);
    mock.query(LettersToPrintQuery, { lettersToPrint: { page: "" } });
    expect((await print(`?letters=${id}+1`)).status).toBe(404);
  });

  it("have an address of their own, from a form too", async () => {
    const form = { letters: [`${id} 1`, `${id} 2`], postedOn: "vandaag" };
    const { location } = await runRoute(printAction, { app: "staff", path: "/post/afdrukken", form });
    expect(location).toBe(`/post/afdrukken?letters=${id}+1&letters=${id}+2`);
  });
});

describe("a letter of a case", () => {
  const open = (number: string) =>
    runRoute(letterOfCase, {
      app: "staff",
      path: `/zaken/K-2026-0388-1/brieven/${number}`,
      params: { reference: "K-2026-0388-1", number },
    });

  it("is asked for by its number alone", async () => {
    mock.query(LetterOfCaseQuery, ({ number }) => ({
      complaint: { letter: number === 140 ? { html: "<p>Brief 140</p>", text: "Brief 140" } : null },
    }));
    expect((await open("140")).status).toBe(200);
    expect((await open("141")).status).toBe(404);
    expect((await open("1x")).status).toBe(404);
  });

  it("that was not made yet is not there, instead of an empty page", async () => {
    mock.query(LetterOfCaseQuery, { complaint: { letter: { html: null, text: null } } });
    expect((await open("140")).status).toBe(404);
  });
});

describe("a letter that waits for an approval", () => {
  const open = () =>
    runRoute(letterToApprove, {
      app: "staff",
      path: "/zaken/K-2026-0388-1/concept",
      params: { reference: "K-2026-0388-1" },
    });

  it("is shown to who can approve it, and is nothing to everybody else", async () => {
    const letterToSee = { html: "<p>Ons oordeel</p>", text: "Ons oordeel" };
    mock.query(LetterToApproveQuery, { complaint: { letterToApprove: letterToSee } });
    expect((await open()).status).toBe(200);
    mock.query(LetterToApproveQuery, { complaint: { letterToApprove: null } });
    expect((await open()).status).toBe(404);
  });
});
