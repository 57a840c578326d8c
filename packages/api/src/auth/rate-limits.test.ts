import { afterEach, describe, expect, it } from "vitest";
import { type RunningApi, serve } from "../server.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { submissionInput } from "../testing/some-input.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestApi } from "../testing/test-api.ts";
import { type Bucket, buckets } from "./buckets.ts";
import { openRateLimits } from "./rate-limits.ts";

const api = useTestApi({}, () => ({ identityTokens: { verify: async () => "BAD_TOKEN" } }));

const TODAY = "{ today }";
const SUBMIT = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) { __typename } }`;
const SIGN_IN = `mutation ($reference: String!) {
  signInComplainant(reference: $reference, accessCode: "x") { ... on SignInRefused { waitUntilAt } } }`;
const SIGN_IN_STAFF = `mutation { signInStaff(idToken: "x", nonce: "x") { ... on SignInRefused { waitUntilAt } } }`;
const MESSAGE = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`;
const CALL = `mutation ($input: AnswerCallInput!) { answerCall(input: $input) { __typename } }`;
const RENEW = `mutation ($input: RenewAccessCodeInput!) { renewAccessCode(input: $input) { __typename } }`;

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly from?: string;
  readonly token?: string;
}

let running: RunningApi | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

let last = 0;
const address = () => `192.0.2.${++last}`;
/** An address in another /64 of the network each time. */
const within = (network: string) => `2001:db8:${network}:${(++last).toString(16)}::1`;

const submit = (name: string, from: string): Asked => ({
  query: SUBMIT,
  variables: {
    input: {
      ...submissionInput(),
      complainant: { name, email: `${name}@example.org`, emailConsent: false },
    },
  },
  from,
});
const wrongCode = (from: string): Asked => ({
  query: SIGN_IN,
  variables: { reference: `r${++last}` },
  from,
});

async function complainant(): Promise<{ readonly token: string; readonly complaintId: string }> {
  const { complaint, accessCode } = await openedComplaint(api().system);
  const token = await api().signInComplainant({ reference: complaint.reference, accessCode });
  return { token, complaintId: complaint.id };
}

async function messages(): Promise<Asked> {
  const { token, complaintId } = await complainant();
  const input = { complaintId, text: "Hoe staat het?", idempotencyKey: crypto.randomUUID() };
  return { query: MESSAGE, variables: { input }, token, from: address() };
}

async function renewals(): Promise<Asked> {
  const { system, signIn } = api();
  const { complaint } = await openedComplaint(system);
  const token = await signIn(await addStaff(system, "COORDINATOR"));
  const partyId = complaint.complainants[0]?.partyId;
  const input = { complaintId: complaint.id, partyId, identityCheck: "Paspoort gezien." };
  return { query: RENEW, variables: { input }, token };
}

const calls = async (): Promise<Asked> => ({
  query: CALL,
  variables: { input: { caller: "OTHER", reference: "K-2026-0182-9" } },
  token: await api().signIn(await addStaff(api().system, "INTAKE")),
});

const staffAsk = async (): Promise<Asked> => ({
  query: TODAY,
  token: await api().signIn(await addStaff(api().system, "COORDINATOR")),
});

/** For each bucket: two requests that take from it, of which the second is refused, and one beside it that is not. */
const tripped: Record<Bucket, () => Promise<readonly [Asked, Asked, Asked]>> = {
  REQUESTS_BY_ADDRESS: async () => {
    const here = { query: TODAY, from: address() };
    return [here, here, { query: TODAY, from: address() }];
  },
  REQUESTS_BY_NETWORK: async () => {
    const [one, other, elsewhere] = [within("a"), within("a"), within("b")];
    return [
      { query: TODAY, from: one },
      { query: TODAY, from: other },
      { query: TODAY, from: elsewhere },
    ];
  },
  REQUESTS_BY_PERSON: async () => {
    const one = await staffAsk();
    return [one, one, await staffAsk()];
  },
  WRONG_CODES_BY_ADDRESS: async () => {
    const here = address();
    return [wrongCode(here), wrongCode(here), wrongCode(address())];
  },
  WRONG_CODES_BY_NETWORK: async () => [
    wrongCode(within("c")),
    wrongCode(within("c")),
    wrongCode(within("d")),
  ],
  REFUSED_TOKENS_BY_ADDRESS: async () => {
    const here = { query: SIGN_IN_STAFF, from: address() };
    return [here, here, { query: SIGN_IN_STAFF, from: address() }];
  },
  REFUSED_TOKENS_BY_NETWORK: async () => [
    { query: SIGN_IN_STAFF, from: within("e") },
    { query: SIGN_IN_STAFF, from: within("e") },
    { query: SIGN_IN_STAFF, from: within("f") },
  ],
  SUBMIT_BY_ADDRESS: async () => {
    const here = address();
    return [submit("a1", here), submit("a2", here), submit("a3", address())];
  },
  SUBMIT_BY_NETWORK: async () => [
    submit("b1", within("1a")),
    submit("b2", within("1a")),
    submit("b3", within("1b")),
  ],
  SUBMIT_BY_PERSON: async () => [submit("c1", address()), submit("c1", address()), submit("c2", address())],
  COMMANDS_BY_PERSON: async () => {
    const one = await messages();
    return [one, one, await messages()];
  },
  CALLS_BY_PERSON: async () => {
    const one = await calls();
    return [one, one, await calls()];
  },
  RENEW_CODE_BY_COMPLAINT: async () => {
    const one = await renewals();
    return [one, one, await renewals()];
  },
};

describe("each limit", () => {
  const names = Object.keys(buckets).filter((name): name is Bucket => name in buckets);

  it.each(names)(
    "%s is reached alone, refuses only whom it is about, and spends no other",
    async (bucket) => {
      const { system } = api();
      const [first, second, beside] = await tripped[bucket]();
      running = await serve(system, {
        rateLimits: openRateLimits(system.env, system.sql, { [bucket]: 1 }),
        identityTokens: { verify: async () => "BAD_TOKEN" },
      });
      expect(await refusedAt(first)).toBe(false);
      const others = await countedBut(bucket);
      expect(await refusedAt(second)).toBe(true);
      expect(await countedBut(bucket)).toEqual(others);
      expect(await refusedAt(beside)).toBe(false);
    },
  );
});

describe("several buckets at once", () => {
  it("give back what they gave when a later one is empty, in the database and in memory", async () => {
    const { system } = api();
    const limits = openRateLimits(system.env, system.sql, {
      REQUESTS_BY_ADDRESS: 2,
      SUBMIT_BY_ADDRESS: 2,
      SUBMIT_BY_PERSON: 1,
    });
    const wide = [
      ["REQUESTS_BY_ADDRESS", "wide"],
      ["SUBMIT_BY_ADDRESS", "wide"],
    ] as const;
    expect(await limits.take(...wide, ["SUBMIT_BY_PERSON", "one"])).toBeUndefined();
    for (let again = 0; again < 20; again += 1)
      expect(await limits.take(...wide, ["SUBMIT_BY_PERSON", "one"])).toBeGreaterThan(0);
    expect(await limits.take(...wide, ["SUBMIT_BY_PERSON", "another"])).toBeUndefined();
  });

  it("are as wide for complaints from one address as the municipality says", async () => {
    const { system } = api();
    const limits = openRateLimits({ GEHOOR_PROFILE: "production", COMPLAINTS_PER_HOUR: 3 }, system.sql);
    const oneMore = () => limits.take(["SUBMIT_BY_ADDRESS", "a library"]);
    for (let time = 0; time < 3; time += 1) expect(await oneMore()).toBeUndefined();
    expect(await oneMore()).toBeGreaterThan(0);
  });

  it("count nothing of who is refused by them", async () => {
    const { system } = api();
    const limits = openRateLimits(system.env, system.sql, { SUBMIT_BY_NETWORK: 1 });
    await expect(limits.spend(["SUBMIT_BY_NETWORK", "n"])).resolves.toBeUndefined();
    await expect(limits.spend(["SUBMIT_BY_NETWORK", "n"])).rejects.toMatchObject({
      extensions: { code: "RATE_LIMITED", http: { status: 429 } },
    });
  });
});

/** Whether the limit showed: as an error, or as a time to wait. */
async function refusedAt({ query, variables, from, token }: Asked): Promise<boolean> {
  const response = await fetch(`${running?.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-gehoor-service": api().system.env.SERVICE_SECRET,
      ...(from ? { "x-gehoor-client": from } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.status === 429 || /"waitUntilAt":"/.test(await response.text());
}

/** How much each other bucket of the database has given, to whom ever. */
async function countedBut(bucket: Bucket) {
  return api().system.sql`
    select key, points from rate_limit
    where points > 0 and key not like ${`${bucket}:%`} and key not like 'LOCKOUT:%' order by key`;
}
