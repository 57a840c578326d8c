import { readEnvironment } from "@gehoor/api/filling";
import { closeSystem, machineClock, openSystem } from "@gehoor/api/reading";
import { serve } from "@gehoor/api/server";

// The API as it runs in earnest, by the machine's clock: that of the demo, which can be set ahead, asks the database each time.
const system = await openSystem(readEnvironment(), { name: "api" });
const api = await serve({ ...system, clock: machineClock }, {});
process.once("SIGTERM", () => {
  void api
    .stop()
    .then(() => closeSystem(system))
    .finally(() => process.exit());
});
