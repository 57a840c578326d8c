import type { Actor, Command, ComplaintId } from "@gehoor/domain";
import { describe, expect, it } from "vitest";
import { during, openStream } from "../testing/event-stream.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { runOn } from "../testing/stories/replay.ts";
import { useTwoInstances } from "../testing/two-instances.ts";

const api = useTwoInstances();

type Staff = Extract<Actor, { kind: "STAFF" }>;

const CHANGES =
  "subscription ($id: ID!, $after: Int) { complaintChanged(id: $id, after: $after) { version } }";

describe("a change in a list", () => {
  const LISTS = "subscription ($after: String) { listsChanged(after: $after) { position } }";
  const acts = (id: ComplaintId, actor: Staff, command: Command) =>
    runOn(api().system, { id }, actor, command);
  const free = { mayHandle: true };
  const asks = (handlerId: Staff["staffId"]) =>
    ({
      type: "AssignHandler",
      handlerId,
      ...free,
      departmentId: undefined,
      onRoute: true,
      reason: undefined,
    }) as const;

  it("rings for who coordinates it and for who handled it until then, not for who has no part in it", async () => {
    const { system, signIn } = api();
    const [former, next, outsider] = [
      await addStaff(system, "HANDLER"),
      await addStaff(system, "HANDLER"),
      await addStaff(system, "HANDLER"),
    ];
    const { id } = (await openedComplaint(api().system)).complaint;
    await acts(id, api().coordinator, { type: "StartAssessment" });
    await acts(id, api().coordinator, asks(former.staffId));
    await acts(id, former, { type: "DeclareUninvolved", ...free });
    await acts(id, api().coordinator, asks(next.staffId));
    const streams = {
      coordinator: await openStream(api().secondUrl, api().token, LISTS),
      former: await openStream(api().url, await signIn(former), LISTS),
      outsider: await openStream(api().url, await signIn(outsider), LISTS),
    };
    await during(streams.coordinator, () =>
      during(streams.former, () =>
        during(streams.outsider, async () => {
          await acts(id, next, { type: "DeclareUninvolved", ...free });
          expect(await streams.coordinator.take(1)).toHaveLength(1);
          expect(await streams.former.take(1)).toHaveLength(1);
          expect(await streams.outsider.quiet()).toBe(true);
        }),
      ),
    );
  });

  it("that was made while the page was on its way is told to it", async () => {
    const { ask, system } = api();
    const page = await ask("{ viewer { ... on StaffViewer { listPosition } } }", {}, api().token);
    const { listPosition } = (page.data as { viewer: { listPosition: string } }).viewer;
    const { id } = (await openedComplaint(api().system)).complaint;
    await acts(id, api().coordinator, { type: "StartAssessment" });
    const stream = await openStream(api().url, api().token, LISTS, { after: listPosition });
    await during(stream, async () => expect(await stream.take(1)).toHaveLength(1));
    const later = (await system.clock.now()).add({ hours: 1 }).epochMilliseconds.toString();
    const quiet = await openStream(api().url, api().token, LISTS, { after: later });
    await during(quiet, async () => expect(await quiet.quiet()).toBe(true));
  });

  it("is for staff only", async () => {
    const stream = await openStream(api().url, "", LISTS);
    expect(await stream.failure()).toBe("UNAUTHENTICATED");
  });
});

describe("a change of a complaint", () => {
  it("rings for its complainant and its coordinator, on whatever instance", async () => {
    const { system, signInComplainant } = api();
    const { complaint, accessCode } = await openedComplaint(api().system);
    const { id, reference } = complaint;
    const complainant = await signInComplainant({ reference, accessCode });
    const citizen = await openStream(api().secondUrl, complainant, CHANGES, { id });
    const staff = await openStream(api().url, api().token, CHANGES, { id });
    await during(citizen, () =>
      during(staff, async () => {
        const { version } = await runOn(system, { id }, api().coordinator, { type: "StartAssessment" });
        const told = [{ complaintChanged: { version } }];
        expect(await citizen.take(1)).toEqual(told);
        expect(await staff.take(1)).toEqual(told);
      }),
    );
  });

  it("since the version the viewer has rings as soon as the stream is there, and once", async () => {
    const { id } = (await openedComplaint(api().system)).complaint;
    const { version } = await runOn(api().system, { id }, api().coordinator, { type: "StartAssessment" });
    const behind = await openStream(api().url, api().token, CHANGES, { id, after: version - 1 });
    const upToDate = await openStream(api().url, api().token, CHANGES, { id, after: version });
    await during(behind, () =>
      during(upToDate, async () => {
        expect(await behind.take(1)).toEqual([{ complaintChanged: { version } }]);
        expect([await behind.quiet(), await upToDate.quiet()]).toEqual([true, true]);
      }),
    );
  });

  it("of somebody else's complaint and of none at all end alike, at once", async () => {
    const { system, signIn } = api();
    const outsider = await signIn(await addStaff(system, "HANDLER"));
    const { id } = (await openedComplaint(api().system)).complaint;
    const others = await openStream(api().url, outsider, CHANGES, { id });
    const none = await openStream(api().url, outsider, CHANGES, { id: crypto.randomUUID() });
    expect([await others.ended(), await none.ended()]).toEqual([true, true]);
  });
});
