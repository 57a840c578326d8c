import type { Actor } from "@gehoor/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { openComplaint } from "../complaints/open-complaint.ts";
import { someSubmission } from "../testing/sample-requests.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();
type Staff = Extract<Actor, { kind: "STAFF" }>;

const SECRETS = [
  "Fatima Yilmaz",
  "fatima@example.org",
  "Kerkstraat 12",
  "06 1234 5678",
  "weggestuurd",
  "Intern: let op",
];

let id: string;
let reference: string;
const tokens: Record<string, string> = {};
let people: Record<string, Staff>;

async function command(name: string, fields: Record<string, unknown>, token: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
    ... on Refused { refusal { code } } ... on InvalidInput { problems { path code } }
    ... on CommandDone { complaint { version } } } }`;
  const answer = await api().ask(document, { input: { complaintId: id, ...fields } }, token);
  return answer.data?.[name] ?? answer.errors[0]?.extensions?.code;
}

async function done(name: string, fields: Record<string, unknown>, token = tokens.coordinator ?? "") {
  expect(await command(name, fields, token), name).toMatchObject({ __typename: "CommandDone" });
}

beforeAll(async () => {
  const { system, signIn, ask } = api();
  people = {
    coordinator: await addStaff(system, "COORDINATOR"),
    handler: await addStaff(system, "HANDLER"),
    respondent: await addStaff(system, "COORDINATOR", "HANDLER"),
    liaison: await addStaff(system, "LIAISON"),
    desk: await addStaff(system, "INTAKE"),
    administrator: await addStaff(system, "ADMINISTRATOR", "MANAGER"),
    records: await addStaff(system, "RECORDS_MANAGER"),
  };
  for (const [name, person] of Object.entries(people)) tokens[name] = await signIn(person);
  const opened = await openComplaint(system, someSubmission());
  const other = await openComplaint(system, someSubmission());
  if (opened.outcome !== "DONE" || other.outcome !== "DONE") throw new Error("Two complaints are needed");
  id = opened.complaint.id;
  reference = opened.complaint.reference;
  for (const [name, { complaint, accessCode }] of Object.entries({ complainant: opened, stranger: other })) {
    const { data } = await ask(
      `mutation ($r: String!, $c: String!) { signInComplainant(reference: $r, accessCode: $c) { ... on SignedIn { token } } }`,
      { r: complaint.reference, c: accessCode },
    );
    tokens[name] = data.signInComplainant.token;
  }
  const key = () => ({ idempotencyKey: crypto.randomUUID() });
  await done("startAssessment", {});
  await done("addNote", { ...key(), text: "Intern: let op." });
  await done("nameRespondent", { ...key(), staffId: people.respondent?.staffId, office: "EMPLOYEE" });
  const named = await ask(
    "query ($r: String!) { complaint(reference: $r) { respondents { partyId } } }",
    { r: reference },
    tokens.coordinator,
  );
  const [{ partyId }] = named.data.complaint.respondents;
  await done("redactCopy", {
    partyId,
    text: "Een klacht over bejegening.",
    reason: "Angst.",
    nameWithheld: true,
  });
  await done("assignHandler", { handlerId: people.handler?.staffId, declaredUninvolved: true });
});

const EVERYTHING = `query ($reference: String!) { complaint(reference: $reference) {
  view status summary wish namedPersons about subject urgent department { code } handler { name }
  complainants { name email phone address { street } you } representative { name }
  respondents { name you redacted staff { name } } parts { description findings judgement }
  hearings { name side you report } letters { edges { node { kind to html text } } }
  messages { edges { node { text authorName } } } notes { edges { node { text } } }
  history { edges { node { type by { name } facts { name value } } } } deadlines { kind }
  screening { about } advice { code } involvedStaff { name } possibleDuplicates { summary reference }
  routeSuggestion { article } ombudsman { stage } decline { reasons } conclusions { text } possibleActions { type }
  turn { turn staff { name } } nextDeadline { kind } tracks { kind } approval { on }
} }`;

async function look(who: string) {
  const { data, errors } = await api().ask(EVERYTHING, { reference }, tokens[who]);
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

  it("the complainant the own story, without notes, colleagues and the other party", async () => {
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
    const types = file.history.edges.map(({ node }: { node: { type: string } }) => node.type);
    expect(types).not.toContain("NoteAdded");
    expect(types).not.toContain("RespondentNamed");
    expect(types).not.toContain("CopyRedacted");
  });

  it("the respondent the redacted copy and himself, coordinator or not", async () => {
    const file = await look("respondent");
    expect(file.view).toBe("RESPONDENT");
    expect(secretsIn(file)).toEqual([]);
    expect(file.parts.map(({ description }: { description: string | null }) => description)).toEqual([
      "Een klacht over bejegening.",
      null,
    ]);
    expect(file).toMatchObject({
      ...{
        complainants: [{ name: null, email: null, address: null }],
        respondents: [{ you: true, redacted: false }],
      },
      ...{ history: { edges: [] }, messages: { edges: [] }, notes: { edges: [] }, possibleDuplicates: [] },
    });
    expect(file.hearings).toMatchObject([{ side: "RESPONDENT", you: true }]);
  });

  it("the desk, with the reference in hand, that it exists and where it stands", async () => {
    const file = await look("desk");
    expect(file).toMatchObject({
      view: "COUNTER",
      status: "IN_HANDLING",
      turn: { staff: null },
      possibleActions: [],
    });
    expect(secretsIn(file)).toEqual([]);
    const { view, status, turn, about, subject, ...rest } = file;
    expect([about, subject]).toEqual(["UNKNOWN", "OTHER"]);
    const told = Object.entries(rest).filter(([, value]) => !isNothing(value));
    expect(told).toEqual([]);
  });

  it("everybody else nothing, as if it did not exist", async () => {
    for (const who of ["liaison", "administrator", "records", "stranger"]) {
      expect(await look(who), who).toBeNull();
      const none = await api().ask(EVERYTHING, { reference: "K-2026-9999-0" }, tokens[who]);
      expect(none.data.complaint, who).toBeNull();
    }
  });
});

/** Null, false, an empty list or an empty connection. */
function isNothing(value: unknown): boolean {
  return value === null || value === false || JSON.stringify(value).replace(/"edges"|[{}[\]:]/g, "") === "";
}

describe("every other door", () => {
  const outsiders = ["liaison", "administrator", "records"];
  const LIST = `query ($search: String) { complaints(filter: { search: $search }) { totalCount edges { node { reference summary subject } } }
    worklistCounts { open mine new alerts toPost } alerts { totalCount } lettersToPost { totalCount } }`;

  it("lists, counts and search show nothing to outsiders and to the desk", async () => {
    for (const who of [...outsiders, "desk"])
      for (const search of [null, "weggestuurd", "yilmaz", reference]) {
        const { data } = await api().ask(LIST, { search }, tokens[who]);
        expect(data, `${who} ${search}`).toEqual({
          complaints: { totalCount: 0, edges: [] },
          worklistCounts: { open: 0, mine: 0, new: 0, alerts: 0, toPost: 0 },
          ...{ alerts: { totalCount: 0 }, lettersToPost: { totalCount: 0 } },
        });
      }
  });

  it("a respondent finds the own case in the list, and never by what is hidden from him", async () => {
    const ask = async (filter: string) =>
      (
        await api().ask(
          `{ complaints(filter: ${filter}) { edges { node { reference summary handler { name } nextDueKind } } } }`,
          {},
          tokens.respondent,
        )
      ).data.complaints.edges;
    const listed = (await ask("{ open: true }")).filter(
      (edge: { node: { reference: string } }) => edge.node.reference === reference,
    );
    expect(listed).toMatchObject([{ node: { summary: null, nextDueKind: "DECISION" } }]);
    for (const filter of ['{ search: "yilmaz" }', "{ urgent: false }", "{ escalated: false }"])
      expect(
        (await ask(filter)).map(({ node }: { node: { reference: string } }) => node.reference),
      ).not.toContain(reference);
  });

  it("a node by its id is null for whom it is not, as one that does not exist", async () => {
    const node = async (who: string, asked: string) =>
      (await api().ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id: asked }, tokens[who]))
        .data;
    for (const who of [...outsiders, "stranger", "desk"])
      expect(await node(who, id), who).toEqual(await node(who, crypto.randomUUID()));
    expect(await node("coordinator", id)).toEqual({ node: { __typename: "Complaint", id } });
    const handler = people.handler?.staffId ?? "";
    expect(await node("coordinator", handler)).toEqual({ node: { __typename: "StaffMember", id: handler } });
    expect(await node("complainant", handler)).toEqual({ node: null });
  });

  it("a command on it is not found for whom it is not, as on one that does not exist", async () => {
    for (const who of [...outsiders, "stranger"]) {
      const here = await command(
        "sendMessage",
        { idempotencyKey: crypto.randomUUID(), text: "Hallo" },
        tokens[who] ?? "",
      );
      expect(here, who).toEqual({ __typename: "NotFound" });
    }
  });

  it("what staff looked at stands in the log, what citizens looked at does not", async () => {
    const { system } = api();
    const rows = await system.sql<{ action: string; staffId: string | null }[]>`
      select distinct action, staff_id as "staffId" from access_log where complaint_id = ${id}`;
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["VIEW_AS_STAFF", "VIEW_AS_RESPONDENT", "VIEW_AS_COUNTER"]),
    );
    expect(rows.every(({ staffId }) => staffId !== null)).toBe(true);
  });
});

describe("two people on one case", () => {
  it("the second is told that it changed, and shown how it is now", async () => {
    const version = async () =>
      (
        await api().ask(
          "query ($r: String!) { complaint(reference: $r) { version } }",
          { r: reference },
          tokens.coordinator,
        )
      ).data.complaint.version;
    const seen = await version();
    await done("addNote", { idempotencyKey: crypto.randomUUID(), text: "De eerste was sneller." });
    const flags = { expectedVersion: seen, urgent: true, restricted: false, addressHidden: false };
    expect(await command("setFlags", flags, tokens.coordinator ?? "")).toMatchObject({
      __typename: "Conflict",
    });
    await done("setFlags", { ...flags, urgent: false, expectedVersion: await version() });
  });

  it("a form sent twice is done once", async () => {
    const twice = { idempotencyKey: crypto.randomUUID(), text: "Maar één keer." };
    await done("addNote", twice);
    await done("addNote", twice);
    const { data } = await api().ask(
      "query ($r: String!) { complaint(reference: $r) { notes { edges { node { text } } } } }",
      { r: reference },
      tokens.coordinator,
    );
    const texts = data.complaint.notes.edges.map(({ node }: { node: { text: string } }) => node.text);
    expect(texts.filter((text: string) => text === "Maar één keer.")).toHaveLength(1);
  });
});
