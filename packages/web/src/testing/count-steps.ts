/** Walks of arrays and objects that look at every element. */
const walks = [
  "concat",
  "slice",
  "includes",
  "indexOf",
  "find",
  "findIndex",
  "some",
  "filter",
  "splice",
] as const;

/**
 * Counts how many elements a piece of work looks at: each that an iteration gives, a copy makes or a search may pass.
 * A count, unlike a time, is the same on every machine and tells linear work from quadratic with certainty.
 *
 * @param work runs to its end at once
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const replace = (owner: object, name: PropertyKey, by: (original: Callable) => Callable) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before || !isCallable(before.value)) return;
    Object.defineProperty(owner, name, { ...before, value: by(before.value) });
    restore.push(() => Object.defineProperty(owner, name, before));
  };
  const counted =
    (sizeOf: (self: unknown, first: unknown) => number) =>
    (original: Callable): Callable =>
      function (this: unknown, ...given: unknown[]) {
        steps += sizeOf(this, given[0]);
        return Reflect.apply(original, this, given);
      };
  const own = counted((self) => (Array.isArray(self) ? self.length : 0));
  for (const name of [...walks, Symbol.iterator]) replace(Array.prototype, name, own);
  const ofFirst = counted((_self, first) =>
    typeof first === "object" && first !== null ? Reflect.ownKeys(first).length : 0,
  );
  for (const name of ["keys", "values", "entries"]) replace(Object, name, ofFirst);
  try {
    work();
  } finally {
    for (const back of restore) back();
  }
  return steps;
}

type Callable = (...given: unknown[]) => unknown;

function isCallable(value: unknown): value is Callable {
  return typeof value === "function";
}
