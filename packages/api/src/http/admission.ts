/** Lets only so many requests work at once, and keeps the others waiting no longer than makes sense. */
export interface Admission {
  /**
   * Waits for a place.
   *
   * @param gone aborted when the asker gave up, who then takes no place from others
   * @returns how to give the place free, which does no harm twice; undefined when none came free in time
   */
  enter(gone: AbortSignal): Promise<Leave | undefined>;
}

export type Leave = () => void;

/**
 * Well below the ten seconds that an app waits for all it asks for a page. Without it whoever waits too long is answered after
 * they have left, everybody tries again, and work done in vain is all that is left.
 */
const LONGEST_WAIT_MILLISECONDS = 3000;

/** @param places how many work at once; first come, first served */
export function openAdmission(places: number, patience = LONGEST_WAIT_MILLISECONDS): Admission {
  const waiting = new Set<() => void>();
  let free = places;
  const leaveOnce = (): Leave => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      free += 1;
      const [next] = waiting;
      next?.();
    };
  };
  return {
    enter: (gone) => {
      if (gone.aborted) return Promise.resolve(undefined);
      if (free > 0) {
        free -= 1;
        return Promise.resolve(leaveOnce());
      }
      return new Promise((resolve) => {
        const over = AbortSignal.any([gone, AbortSignal.timeout(patience)]);
        const giveUp = () => {
          waiting.delete(called);
          resolve(undefined);
        };
        const called = () => {
          waiting.delete(called);
          over.removeEventListener("abort", giveUp);
          free -= 1;
          resolve(leaveOnce());
        };
        over.addEventListener("abort", giveUp, { once: true });
        waiting.add(called);
      });
    },
  };
}
