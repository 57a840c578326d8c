import type { Actor } from "@gehoor/domain";
import { afterAll, beforeAll } from "vitest";
import { type RunningApi, serve } from "../server.ts";
import { addStaff } from "./sample-staff.ts";
import { type TestApi, useTestApi } from "./test-api.ts";

interface TwoInstances extends TestApi {
  readonly secondUrl: string;
  readonly coordinator: Extract<Actor, { kind: "STAFF" }>;
  /** A session of the coordinator. */
  readonly token: string;
}

/** Two instances of the API on one database, and a coordinator signed in. To be called once, at the top of a test file. */
export function useTwoInstances(): () => TwoInstances {
  const api = useTestApi();
  let second: RunningApi;
  let coordinator: TwoInstances["coordinator"];
  let token: string;
  beforeAll(async () => {
    const { system, signIn } = api();
    second = await serve({ ...system, env: { ...system.env, API_PORT: 0 } }, {});
    coordinator = await addStaff(system, "COORDINATOR");
    token = await signIn(coordinator);
  });
  afterAll(() => second.stop());
  return () => ({ ...api(), secondUrl: second.url, coordinator, token });
}
