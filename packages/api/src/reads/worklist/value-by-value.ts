import type { WorklistFilter } from "./worklist-question.ts";

/** What may have several values and has an index in the order of lists; that of the fewest complaints first. */
const indexed = ["handlerId", "departmentId", "status", "subject", "channel", "deadline"] as const;

/**
 * A filter of several values as filters of one value each, which together find the same. The index of a column gives the
 * complaints of one value in the order of the list, and those of several only unsorted: all of them, however many there are.
 *
 * @returns undefined where no filter has several values
 */
export function valueByValue(filter: WorklistFilter): readonly WorklistFilter[] | undefined {
  const { handlerId, unassigned, ...others } = filter;
  if (handlerId && unassigned)
    return [{ ...others, unassigned }, ...handlerId.map((id) => ({ ...others, handlerId: [id] }))];
  const several = indexed.find((name) => (filter[name]?.length ?? 0) > 1);
  return several && filter[several]?.map((value) => ({ ...filter, [several]: [value] }));
}
