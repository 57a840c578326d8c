import type { DepartmentId, StaffId } from "@gehoor/domain";
import type { Database } from "../../db/database.ts";
import { freshReading } from "../../db/fresh-reading.ts";
import { department, staff } from "../../db/schema/staff.ts";
import { type DepartmentRow, shownOfDepartment } from "./departments.ts";
import { type StaffRow, shownOfStaff } from "./staff.ts";

/**
 * What everybody and every department is called, by id: whoever may see a complaint sees these, and they stand on every page. Whose
 * ids a viewer is given is decided elsewhere.
 */
export interface Directory {
  /** In the order asked. Nobody is ever removed, so one who is not there is a fault. */
  people(ids: readonly StaffId[]): Promise<(StaffRow | Error)[]>;
  departments(ids: readonly DepartmentId[]): Promise<(DepartmentRow | Error)[]>;
}

interface Names {
  readonly people: ReadonlyMap<StaffId, StaffRow>;
  readonly departments: ReadonlyMap<DepartmentId, DepartmentRow>;
}

/** Reads all names when asked and keeps them for a moment: a municipality has some hundreds, and they hardly change. */
export function openDirectory(db: Database): Directory {
  const names = freshReading(() => readNames(db));
  return {
    people: async (ids) => {
      const { people } = await names.get((kept) => ids.every((id) => kept.people.has(id)));
      return inOrder(ids, people);
    },
    departments: async (ids) => {
      const { departments } = await names.get((kept) => ids.every((id) => kept.departments.has(id)));
      return inOrder(ids, departments);
    },
  };
}

async function readNames(db: Database): Promise<Names> {
  const [people, departments] = await Promise.all([
    db.select(shownOfStaff).from(staff),
    db.select(shownOfDepartment).from(department),
  ]);
  return {
    people: new Map(people.map((row) => [row.id, row])),
    departments: new Map(departments.map((row) => [row.id, row])),
  };
}

function inOrder<Id, Row>(ids: readonly Id[], rows: ReadonlyMap<Id, Row>): (Row | Error)[] {
  return ids.map((id) => rows.get(id) ?? new Error("There is no row with this id"));
}
