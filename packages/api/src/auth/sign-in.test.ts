import { describe, expect, it } from "vitest";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();

const BY_CODE = `mutation ($reference: String!, $accessCode: String!) {
  signInComplainant(reference: $reference, accessCode: $accessCode) {
    __typename ... on SignedIn { token } ... on SignInRefused { waitUntilAt } } }`;
type ByCode = {
  signInComplainant: { __typename: string; token?: string; waitUntilAt?: string | null };
};
const WHO = "{ viewer { __typename } }";

async function receipt(): Promise<{ readonly reference: string; readonly accessCode: string }> {
  const opened = await openedComplaint(api().system);
  return { reference: opened.complaint.reference, accessCode: opened.accessCode };
}

describe("a complainant", () => {
  it("gets in with the code as read aloud: lower case, spaces, an O for a nought", async () => {
    const { reference, accessCode } = await receipt();
    const typed = {
      reference: ` ${reference.toLowerCase()} `,
      accessCode: accessCode.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"),
    };
    const { data } = await api().ask<ByCode>(BY_CODE, typed);
    expect(data.signInComplainant.__typename).toBe("SignedIn");
  });

  it("is refused alike for a wrong code, an unknown reference and nonsense", async () => {
    const { accessCode } = await receipt();
    const other = await receipt();
    const refused = {
      data: { signInComplainant: { __typename: "SignInRefused", waitUntilAt: null } },
      errors: [],
      status: 200,
    };
    expect(await api().ask(BY_CODE, { reference: other.reference, accessCode })).toEqual(refused);
    expect(await api().ask(BY_CODE, { reference: "K-2019-0001-7", accessCode })).toEqual(refused);
    expect(await api().ask(BY_CODE, { reference: "\0'; --", accessCode: "x" })).toEqual(refused);
  });

  it("costs the same statements whether or not the reference exists", async () => {
    const { system, ask } = api();
    const { reference } = await receipt();
    const shapes = async (typed: string) =>
      (await system.statementsOf(() => ask(BY_CODE, { reference: typed, accessCode: "AAAA" }))).map((text) =>
        text.slice(0, 50),
      );
    await shapes("K-2018-0002-1");
    expect(await shapes("K-2018-0003-2")).toEqual(await shapes(reference));
  });

  it("is told to wait after many mistakes, also for a reference that does not exist, and gets in at once by the right code", async () => {
    const { ask, system } = api();
    const { reference, accessCode } = await receipt();
    for (const typed of [reference, "K-2017-0001-1"]) {
      const waits: (string | null | undefined)[] = [];
      for (let attempt = 0; attempt < 7; attempt += 1) {
        const { data } = await ask<ByCode>(BY_CODE, { reference: typed, accessCode: "0000" });
        waits.push(data.signInComplainant.waitUntilAt);
      }
      expect(waits.slice(0, 5)).toEqual([null, null, null, null, null]);
      expect(waits.slice(5).every((wait) => wait !== null)).toBe(true);
    }
    const again = await ask<ByCode>(BY_CODE, { reference, accessCode });
    expect(again.data.signInComplainant.__typename).toBe("SignedIn");
    const [failed] = await system.sql<{ count: number }[]>`
      select count(*)::int as count from access_log where action = 'SIGN_IN_FAILED'`;
    expect(failed?.count).toBeGreaterThanOrEqual(12);
  });

  it("is out after signing out, and when the code was renewed", async () => {
    const { ask, system, signIn } = api();
    const coordinator = await signIn(await addStaff(system, "COORDINATOR"));
    const desk = await signIn(await addStaff(system, "INTAKE"));
    const { reference, accessCode } = await receipt();
    const enter = async (code: string) =>
      (await ask<ByCode>(BY_CODE, { reference, accessCode: code })).data.signInComplainant.token;
    const first = await enter(accessCode);
    await ask("mutation { signOut }", {}, first);
    expect((await ask(WHO, {}, first)).data).toEqual({ viewer: null });

    const second = await enter(accessCode);
    const own = await ask<{ ownComplaints: { id: string; complainants: { partyId: string }[] }[] }>(
      "{ ownComplaints { id complainants { partyId } } }",
      {},
      second,
    );
    const [complaint] = own.data.ownComplaints;
    const renewedBy = (token: string) =>
      ask<{ renewAccessCode: { __typename: string; accessCode: string } }>(
        `mutation ($input: RenewAccessCodeInput!) { renewAccessCode(input: $input) {
        __typename ... on RenewedAccessCode { accessCode } ... on Refused { refusal { code } } } }`,
        {
          input: {
            complaintId: complaint?.id,
            partyId: complaint?.complainants[0]?.partyId,
            identityCheck: "Paspoort gezien.",
          },
        },
        token,
      );
    // The code opens what the desk does not see.
    expect((await renewedBy(desk)).data.renewAccessCode.__typename).toBe("Refused");
    const renewed = await renewedBy(coordinator);
    expect(renewed.data.renewAccessCode.__typename).toBe("RenewedAccessCode");
    expect((await ask("{ ownComplaints { id } }", {}, second)).errors[0]?.extensions?.code).toBe(
      "UNAUTHENTICATED",
    );
    expect((await ask<ByCode>(BY_CODE, { reference, accessCode })).data.signInComplainant.__typename).toBe(
      "SignInRefused",
    );
    expect(await enter(renewed.data.renewAccessCode.accessCode)).toBeTypeOf("string");
  });
});

describe("a member of staff", () => {
  it("has no session any more once deactivated, and other powers at once with other roles", async () => {
    const { ask, system, signIn } = api();
    const actor = await addStaff(system, "COORDINATOR");
    const session = await signIn(actor);
    const roles = async () => (await ask("{ viewer { ... on StaffViewer { roles } } }", {}, session)).data;
    await system.sql`update staff_role set role = 'HANDLER' where staff_id = ${actor.staffId}`;
    expect(await roles()).toEqual({ viewer: { roles: ["HANDLER"] } });
    await system.sql`update staff set active = false where id = ${actor.staffId}`;
    expect(await roles()).toEqual({ viewer: null });
  });

  it("is signed out after half an hour without use, whatever the demo's clock says", async () => {
    const { ask, system, signIn } = api();
    const session = await signIn(await addStaff(system, "COORDINATOR"));
    system.clock.set("2030-01-01T00:00:00Z");
    expect((await ask(WHO, {}, session)).data).toEqual({ viewer: { __typename: "StaffViewer" } });
    await system.sql`update session set last_seen_at = last_seen_at - interval '31 minutes'`;
    expect((await ask(WHO, {}, session)).data).toEqual({ viewer: null });
    system.clock.set("2026-11-23T09:00:00Z");
  });
});
