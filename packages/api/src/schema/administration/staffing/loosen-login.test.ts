import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../../../testing/sample-staff.ts";
import { openStaffingDesk, staffInput } from "../../../testing/staffing-desk.ts";
import { useTestApi } from "../../../testing/test-api.ts";

const api = useTestApi();
let desk: Awaited<ReturnType<typeof openStaffingDesk>>;

beforeAll(async () => {
  desk = await openStaffingDesk(api());
});

const refused = (code: string) => ({ __typename: "Refused", refusal: { code, facts: [] } });
const done = { __typename: "VersionMade", version: expect.any(Number) };

describe("a login", () => {
  async function bound() {
    const staffId = await desk.add();
    await api().system.sql`update staff set oidc_issuer = 'https://login.example', oidc_subject = ${staffId}
      where id = ${staffId}`;
    return staffId;
  }

  it("is seen by the administrator with the account it is bound to, and loosened: who is signed in is out", async () => {
    const staffId = await bound();
    const token = await api().signIn({ kind: "STAFF", staffId, roles: [] });
    const SEEN = `query ($id: ID!) { staffing { staff(id: $id) { bound binding { issuer subject } } } }`;
    const seen = async () => (await api().ask(SEEN, { id: staffId }, desk.token)).data;
    expect(await seen()).toEqual({
      staffing: { staff: [{ bound: true, binding: { issuer: "https://login.example", subject: staffId } }] },
    });
    expect(await desk.change("inviteStaffMember", { staffId })).toEqual(refused("LOGIN_BOUND"));
    expect(await desk.preview("loosenLogin", { staffId })).toMatchObject({ signsOut: true });
    expect(await desk.change("loosenLogin", { staffId })).toEqual(done);
    expect(await seen()).toEqual({ staffing: { staff: [{ bound: false, binding: null }] } });
    expect((await api().ask("{ viewer { __typename } }", {}, token)).data).toEqual({ viewer: null });
    expect(await desk.change("loosenLogin", { staffId })).toEqual(refused("LOGIN_NOT_BOUND"));
    expect(await desk.change("inviteStaffMember", { staffId })).toEqual(done);
  });

  it("leaves no account in the history", async () => {
    const staffId = await bound();
    await desk.change("loosenLogin", { staffId });
    const [row] = await api().system
      .sql`select touched::text from staffing_change order by number desc limit 1`;
    expect(row?.touched).not.toContain("login.example");
  });
});

it("all of it is the administrator's alone", async () => {
  const staffId = await desk.add();
  const typed: Record<string, Record<string, unknown>> = {
    addStaffMember: staffInput(),
    changeStaffMember: { ...staffInput(), staffId },
    endStaffMember: { staffId },
    returnStaffMember: { staffId },
    loosenLogin: { staffId },
    inviteStaffMember: { staffId },
    undoStaffingChange: { number: 1 },
  };
  const before = await desk.version();
  for (const role of ["COORDINATOR", "HANDLER", "MANAGER"] as const) {
    const token = await api().signIn(await addStaff(api().system, role));
    for (const [name, input] of Object.entries(typed)) {
      expect(await desk.change(name, input, token), `${role} ${name}`).toBe("FORBIDDEN");
      expect(await desk.preview(name, input, token), `${role} ${name}`).toBe("FORBIDDEN");
    }
    const { errors } = await api().ask("{ staffing { version } }", {}, token);
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  }
  expect(await desk.version()).toBe(before);
});
