import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { submissionInput } from "../../testing/some-input.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();

const REGISTER = `mutation ($input: RegisterOmbudsmanRequestInput!) { registerOmbudsmanRequest(input: $input) {
  __typename
  ... on Receipt { accessCode complaint { reference receivedOn deadlines { kind dueOn article status } } }
  ... on Refused { refusal { code article } }
  ... on InvalidInput { problems { path code } }
} }`;
const LOOK = `query ($reference: String!) { complaint(reference: $reference) {
  view status straightToOmbudsman startsOn summary conductUntilOn turn { holder }
  deadlines { kind status } ombudsman { stage via receivedOn } ombudsmanStep { open }
  forwardings { name } history(first: 20) { edges { node { type } } }
} }`;
const LIST = `query { complaints(filter: { escalated: true }, first: 50) { edges { node { reference } } } }`;

interface Registered {
  readonly registerOmbudsmanRequest: {
    readonly __typename: string;
    readonly accessCode?: string | null;
    readonly complaint: { readonly reference: string };
    readonly refusal?: { readonly code: string };
    readonly problems?: readonly { readonly path: string; readonly code: string }[];
  };
}
interface Seen {
  readonly complaint: null | { readonly view: string };
}
interface Listed {
  readonly complaints: { readonly edges: readonly { readonly node: { readonly reference: string } }[] };
}

function requestInput(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { parts, complainant, language } = submissionInput();
  return {
    idempotencyKey: randomUUID(),
    language,
    parts,
    complainant,
    channel: "DESK",
    receivedOn: "2026-11-23",
    conductUntilOn: "2026-11-16",
    namedPersons: null,
    ...changes,
  };
}

const tokens: Record<string, string> = {};

beforeAll(async () => {
  const { system, signIn } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  for (const role of ["INTAKE", "COORDINATOR", "LIAISON", "HANDLER", "MANAGER"] as const)
    tokens[role] = await signIn(await addStaff(system, role));
});

async function register(who: string, changes: Record<string, unknown> = {}) {
  const answer = await api().ask<Registered>(REGISTER, { input: requestInput(changes) }, tokens[who]);
  expect(answer.errors).toEqual([]);
  return answer.data.registerOmbudsmanRequest;
}

async function look(who: string, reference: string) {
  const { data, errors } = await api().ask<Seen>(LOOK, { reference }, tokens[who]);
  expect(errors).toEqual([]);
  return data.complaint;
}

describe("a request to the ombudsman without a complaint", () => {
  it("has no term but the ombudsman's year after the conduct, and no access code on the screen", async () => {
    expect(await register("INTAKE")).toEqual({
      __typename: "Receipt",
      accessCode: null,
      complaint: {
        reference: expect.stringMatching(/^K-2026-/),
        receivedOn: "2026-11-23",
        deadlines: [
          { kind: "OMBUDSMAN_REQUEST", dueOn: "2027-11-16", article: "Awb 9:24 lid 2", status: "MET" },
        ],
      },
    });
  });

  it("is seen by the coordinator, the liaison and who wrote it down, and listed for nobody else", async () => {
    const { complaint } = await register("INTAKE");
    const views = await Promise.all(
      ["COORDINATOR", "LIAISON", "INTAKE", "HANDLER", "MANAGER"].map(async (who) => {
        const seen = await look(who, complaint.reference);
        const { data } = await api().ask<Listed>(LIST, {}, tokens[who]);
        const listed = data.complaints.edges.some(({ node }) => node.reference === complaint.reference);
        return [seen?.view ?? "NONE", listed];
      }),
    );
    expect(views).toEqual([
      ["STAFF", true],
      ["OMBUDSMAN", true],
      // What the ombudsman has is not told the desk by a list; it knows what it wrote down.
      ["REGISTRAR", false],
      ["NONE", false],
      ["NONE", false],
    ]);
  });

  it("reads as what it is", async () => {
    const { complaint } = await register("LIAISON", { channel: "FORWARDED", receivedOn: "2026-11-20" });
    expect(await look("LIAISON", complaint.reference)).toMatchObject({
      status: "FORWARDED",
      straightToOmbudsman: true,
      startsOn: null,
      conductUntilOn: "2026-11-16",
      turn: { holder: "OMBUDSMAN" },
      ombudsmanStep: { open: false },
      ombudsman: { stage: "RECEIVED", via: "OMBUDSMAN", receivedOn: "2026-11-20" },
      forwardings: [{ name: "De Gemeentelijke Ombudsman" }],
      history: {
        edges: ["ComplaintRegistered", "ComplaintForwarded", "OmbudsmanRequestReceived"].map((type) => ({
          node: { type },
        })),
      },
    });
  });

  it("is opened by its sender with the code that goes along with the notice, owed when the request has left", async () => {
    const { system } = api();
    const { complaint } = await register("COORDINATOR");
    const owed = await system.sql`
      select n.kind, n.channel from notice n join complaint c on c.id = n.complaint_id
      where c.reference = ${complaint.reference} order by n.number`;
    expect([...owed]).toEqual([{ kind: "REQUEST_TO_OMBUDSMAN", channel: "EMAIL" }]);
  });

  it("sent twice is one file", async () => {
    const input = requestInput();
    const answers = await Promise.all(
      [1, 2, 3].map(() => api().ask<Registered>(REGISTER, { input }, tokens.INTAKE)),
    );
    const references = answers.map(({ data }) => data.registerOmbudsmanRequest.complaint.reference);
    expect(new Set(references).size).toBe(1);
  });
});

describe("what is not written down so", () => {
  it.each([
    ["by who handles complaints", "HANDLER", {}, "NOT_YOURS"],
    ["ahead of its day", "INTAKE", { receivedOn: "2026-11-24" }, "RECEIVED_IN_FUTURE"],
    [
      "late without a reason",
      "INTAKE",
      { receivedOn: "2026-11-16", conductUntilOn: null },
      "SENT_ON_WITHOUT_REASON",
    ],
    ["about conduct after it came", "INTAKE", { conductUntilOn: "2026-11-24" }, "CONDUCT_IN_FUTURE"],
    ["about nothing", "INTAKE", { parts: [] }, "NO_PARTS"],
  ])("%s", async (_, who, changes, code) => {
    expect(await register(who, changes)).toMatchObject({ __typename: "Refused", refusal: { code } });
  });

  it("through the site or by phone: it is asked in writing, of them", async () => {
    for (const channel of ["WEB", "PHONE"])
      expect((await register("INTAKE", { channel })).problems).toEqual([
        { path: "channel", code: "INVALID" },
      ]);
  });

  it("by a visitor", async () => {
    const { errors } = await api().ask(REGISTER, { input: requestInput() });
    expect(errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
  });
});
