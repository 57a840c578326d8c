import { beforeAll, describe, expect, it } from "vitest";
import { leaksOf } from "../../testing/doors/every-command.ts";
import { hireCrew } from "../../testing/stories/planted-case.ts";
import type { Crew } from "../../testing/stories/planted-stages.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
let crew: Crew;
beforeAll(async () => {
  crew = await hireCrew(api());
});

/** Who sees least of each; everybody at every stage is compared by the deep test beside this one. */
describe("no command brings within reach what its giver does not see", () => {
  it.each([
    ["restricted, nobody represents them", "desk"],
    ["restricted, address hidden", "desk"],
    ["restricted, address hidden", "registrar"],
    ["asked to handle it, restricted", "otherHandler"],
    ["in handling", "desk"],
    ["in handling, address hidden", "respondent"],
    ["in handling", "involved"],
    ["in handling", "liaison"],
    ["shared, not opened", "liaison"],
  ] as const)(
    "%s, by the %s",
    async (stage, who) => {
      const { leaks } = await leaksOf(api(), crew, stage, who);
      expect(leaks).toEqual([]);
    },
    120_000,
  );
});
