import { beforeAll, describe, expect, it } from "vitest";
import { leaksOf } from "../../testing/doors/every-command.ts";
import { hireCrew } from "../../testing/stories/planted-case.ts";
import {
  type Crew,
  members,
  type StageName,
  speakers,
  stages,
} from "../../testing/stories/planted-stages.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
let crew: Crew;
beforeAll(async () => {
  crew = await hireCrew(api());
});

const everybody = [...(Object.keys(members) as (keyof typeof members)[]), ...speakers];

describe("all commands by everybody, compared through every door with before", () => {
  it.each(Object.keys(stages) as StageName[])(
    "%s",
    async (stage) => {
      let accepted = 0;
      for (const who of everybody) {
        const tried = await leaksOf(api(), crew, stage, who);
        expect(tried.leaks).toEqual([]);
        accepted += tried.accepted;
      }
      expect(accepted).toBeGreaterThan(10);
    },
    900_000,
  );
});
