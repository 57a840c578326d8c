import fc from "fast-check";

const EPOCH = Temporal.PlainDate.from("1900-01-01");
const LAST = EPOCH.until("2200-12-31", { largestUnit: "day" }).days;

/** Any day of the three centuries the public terms can be asked about. */
export const anyDay = fc.integer({ min: 0, max: LAST }).map((days) => EPOCH.add({ days }));

/** Any instant of 1970 to 2200, to the second. */
export const anyInstant = fc
  .integer({ min: 0, max: Math.floor(Date.UTC(2200, 11, 31) / 1000) })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));
