/** The database did not answer in time. */
export class NoAnswerInTime extends Error {}

/** Waits for this work, and no longer: what is asked of a server that went without a word would never end. */
export function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new NoAnswerInTime()), milliseconds).unref();
  });
  return Promise.race([work, late]);
}
