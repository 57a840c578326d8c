import { describe, expect, it } from "vitest";
import { everythingOf } from "../../testing/doors/everything-of.ts";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

const SECRETS = [
  "Fatima Yilmaz",
  "fatima@example.org",
  "Kerkstraat 12",
  "06 1234 5678",
  "weggestuurd",
  "Intern: let op",
];

const EVERYTHING = `query ($reference: String!) { complaint(reference: $reference) { view ${everythingOf} } }`;

/** What the examples read on in; the rest is compared as it comes. */
interface File {
  readonly view: string;
  readonly history: { readonly edges: readonly { readonly node: { readonly type: string } }[] };
  readonly hearings: unknown;
  readonly parts: readonly { readonly description: string | null }[];
  readonly status: unknown;
  readonly turn: unknown;
  readonly about: unknown;
  readonly subject: unknown;
  readonly possibleActions: unknown;
}

async function look(who: string) {
  const { data, errors } = await api().ask<{ complaint: File }>(
    EVERYTHING,
    { reference: one().reference },
    one().tokens[who],
  );
  expect(errors, who).toEqual([]);
  return data.complaint;
}

const secretsIn = (value: unknown) => SECRETS.filter((secret) => JSON.stringify(value).includes(secret));

describe("one complaint, as each sees it", () => {
  it("all of it for who works on it", async () => {
    for (const who of ["coordinator", "handler"]) {
      const file = await look(who);
      expect(file.view).toBe("STAFF");
      expect(secretsIn(file)).toEqual(SECRETS);
      expect(file.history.edges.length).toBeGreaterThan(8);
    }
  });

  it("the complainant their own story, without notes, colleagues and the other party", async () => {
    const file = await look("complainant");
    expect(file.view).toBe("COMPLAINANT");
    expect(secretsIn(file)).toEqual(SECRETS.slice(0, 5));
    expect(file).toMatchObject({
      respondents: [],
      notes: { edges: [] },
      screening: null,
      involvedStaff: [],
      advice: [],
    });
    expect(file.hearings).toMatchObject([{ side: "COMPLAINANT", you: true }]);
    const types = file.history.edges.map(({ node }) => node.type);
    expect(types).not.toContain("NoteAdded");
    expect(types).not.toContain("RespondentNamed");
    expect(types).not.toContain("CopyRedacted");
  });

  it("the respondent the redacted copy and themselves, coordinator or not", async () => {
    const file = await look("respondent");
    expect(file.view).toBe("RESPONDENT");
    expect(secretsIn(file)).toEqual([]);
    expect(file.parts.map(({ description }) => description)).toEqual(["Een klacht over bejegening.", null]);
    expect(file).toMatchObject({
      complainants: [{ name: null, email: null, address: null }],
      respondents: [{ you: true, redacted: false }],
      history: { edges: [] },
      messages: { edges: [] },
      notes: { edges: [] },
      possibleDuplicates: [],
    });
    expect(file.hearings).toMatchObject([{ side: "RESPONDENT", you: true }]);
  });

  it("the desk, with the reference in hand, that it exists and where it stands", async () => {
    const file = await look("desk");
    expect(file).toMatchObject({
      view: "COUNTER",
      status: "IN_HANDLING",
      turn: { staff: null },
      possibleActions: [{ type: "ADD_NOTE" }, { type: "RECORD_OMBUDSMAN_REQUEST" }],
    });
    expect(secretsIn(file)).toEqual([]);
    const { view, status, turn, about, subject, possibleActions, ...rest } = file;
    expect([about, subject]).toEqual(["UNKNOWN", "OTHER"]);
    expect(possibleActions).toHaveLength(2);
    const told = Object.entries(rest).filter(([, value]) => !isNothing(value));
    expect(told).toEqual([]);
  });

  it("everybody else nothing, as if it did not exist", async () => {
    for (const who of ["liaison", "administrator", "records", "stranger"]) {
      expect(await look(who), who).toBeNull();
      const none = await api().ask(EVERYTHING, { reference: "K-2026-9999-0" }, one().tokens[who]);
      expect(none.data, who).toEqual({ complaint: null });
    }
  });
});

/** Null, false, an empty list or an empty connection. */
function isNothing(value: unknown): boolean {
  return value === null || value === false || JSON.stringify(value).replace(/"edges"|[{}[\]:]/g, "") === "";
}
