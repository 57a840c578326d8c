import type { JobHelpers } from "graphile-worker";
import { expect, test } from "vitest";
import { newId } from "../complaints/texts.ts";
import { openDatabase } from "../db/database.ts";
import { mailerSpy } from "../testing/mailer-spy.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { tasks } from "./tasks.ts";

const system = useTestSystem();

test("leave in the queue the database's own word of what failed, not the statement with its values", async () => {
  const { env } = system();
  const db = openDatabase(env.DATABASE_URL.replace(/[^/]+$/, "no_such_database"), { max: 1 });
  const work = tasks({ ...system(), db }, mailerSpy());
  const failed = work.send_notice?.({ complaintId: newId(), number: 1 }, {
    job: { id: "1", attempts: 1 },
  } as JobHelpers);
  await expect(failed).rejects.toThrow(/^database "no_such_database" does not exist$/);
  await db.$client.end();
});
