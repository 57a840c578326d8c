import type { DepartmentId, StaffId } from "@gehoor/domain";
import { newId } from "../../../complaints/texts.ts";
import { id, optionalId } from "../../input/plain-fields.ts";
import { line } from "../../input/text-fields.ts";
import { staffingMutation } from "./staffing-mutation.ts";

const details = {
  code: line("Short, as on a nameplate; no other department has it."),
  nameNl: line("In full, in Dutch: as in letters."),
  nameEn: line("In full, in English."),
  directorId: optionalId<StaffId>("Who stands above its head; null for nobody."),
};

const departmentId = id<DepartmentId>("Which.");

staffingMutation("addDepartment", "A new department.", details, ({ directorId = null, ...typed }) => ({
  kind: "ADD_DEPARTMENT",
  departmentId: newId<DepartmentId>(),
  details: { ...typed, directorId },
}));

staffingMutation(
  "changeDepartment",
  "All that is said of a department, as it is to be.",
  { departmentId, ...details },
  ({ departmentId: which, directorId = null, ...typed }) => ({
    kind: "CHANGE_DEPARTMENT",
    departmentId: which,
    details: { ...typed, directorId },
  }),
);

staffingMutation(
  "mergeDepartment",
  "A department becomes a part of another: its people and its complaints' routes go there, and complaints of before keep its name.",
  { departmentId, into: id<DepartmentId>("What it becomes a part of.") },
  (typed) => ({ kind: "MERGE_DEPARTMENT", ...typed }),
);

staffingMutation(
  "endDepartment",
  "A department is no more; refused while it has open complaints, which would belong to none.",
  { departmentId },
  (typed) => ({ kind: "END_DEPARTMENT", ...typed }),
);
