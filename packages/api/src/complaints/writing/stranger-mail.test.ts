import type { Complaint } from "@gehoor/domain";
import { expect, test } from "vitest";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { type CommandResult, runCommand } from "./run-command.ts";

const system = useTestSystem();

/** The complainant has somebody with this address write to; the answer. */
function appoints({ id, complainants: [first] }: Complaint, email: string): Promise<CommandResult> {
  if (!first) throw new Error("nobody");
  return runCommand(system(), {
    complaintId: id,
    actor: { kind: "COMPLAINANT", partyId: first.partyId },
    compose: (_, __, people) => ({
      type: "AppointRepresentative",
      partyId: people.add({ name: "Wie dan ook", email, phone: undefined, address: undefined }),
      kind: "AUTHORISED",
      emailConsent: true,
      postalAddress: false,
    }),
  });
}

test("one address gets ten letters a week that it did not ask for, from however many complaints", async () => {
  for (let count = 0; count < 10; count += 1) {
    const { complaint } = await openedComplaint(system());
    expect((await appoints(complaint, "slachtoffer@example.org")).outcome).toBe("DONE");
  }
  const { complaint } = await openedComplaint(system());
  const refused = await appoints(complaint, "Slachtoffer@Example.org");
  expect(refused).toMatchObject({ outcome: "REFUSED", refusal: { code: "TOO_MUCH_MAIL" } });
  expect(refused.outcome === "REFUSED" && String(refused.refusal.facts.againOn)).toBe("2026-11-30");
  expect((await appoints(complaint, "iemand.anders@example.org")).outcome).toBe("DONE");
  system().clock.set("2026-12-01T09:00:00Z");
  const later = await openedComplaint(system());
  expect((await appoints(later.complaint, "slachtoffer@example.org")).outcome).toBe("DONE");
});
