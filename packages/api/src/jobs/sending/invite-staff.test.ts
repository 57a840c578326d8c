import { expect, it } from "vitest";
import { mailerSpy } from "../../testing/mailer-spy.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { inviteStaff } from "./invite-staff.ts";

const system = useTestSystem();

it("writes where to sign in, with nothing of anybody but their name, and is one mail over all attempts", async () => {
  const { staffId } = await addStaff(system(), "HANDLER");
  const outbox = mailerSpy();
  outbox.outcome = { kind: "TROUBLE", because: "NO_CONNECTION", answer: "ECONNECTION" };
  await expect(inviteStaff(system(), outbox, staffId, 7)).rejects.toThrow("TROUBLE ECONNECTION");
  outbox.outcome = undefined;
  await inviteStaff(system(), outbox, staffId, 7);
  const [first, second] = outbox.sent;
  expect(second).toEqual(first);
  expect(second).toMatchObject({
    to: { address: `${staffId}@gehoor.example` },
    subject: "U kunt inloggen in Gehoor",
    messageId: "<invitation.7@localhost>",
  });
  expect(second?.text).toContain("http://localhost:3001/\n");
  expect(second?.text).toContain(`Beste ${second?.to.name},`);
  expect(second?.text).not.toContain(staffId);
});

it("writes nobody who has signed in meanwhile, or left", async () => {
  const [bound, gone] = [await addStaff(system()), await addStaff(system())];
  await system().sql`update staff set oidc_issuer = 'x', oidc_subject = 'y' where id = ${bound.staffId}`;
  await system().sql`update staff set active = false where id = ${gone.staffId}`;
  const outbox = mailerSpy();
  for (const { staffId } of [bound, gone]) await inviteStaff(system(), outbox, staffId, 8);
  expect(outbox.sent).toEqual([]);
});
