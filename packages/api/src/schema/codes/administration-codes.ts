import {
  calendarChangeKinds,
  departmentKinds,
  routedSubjects,
  rungs,
  settingNames,
  staffingChangeKinds,
} from "@gehoor/domain";
import { staffingFields } from "../../administration/staffing/told-change.ts";
import { codeEnum } from "../base/code-enum.ts";

export const CalendarChangeKindEnum = codeEnum(
  "CalendarChangeKind",
  "What is done to the calendar.",
  calendarChangeKinds,
);

export const SettingNameEnum = codeEnum("SettingName", "A setting, by its field.", settingNames);

export const RungEnum = codeEnum(
  "Rung",
  "Who is told of a term that is about to end or has passed, from the lowest on.",
  rungs,
);

export const StaffingChangeKindEnum = codeEnum(
  "StaffingChangeKind",
  "What an administrator did to who works here.",
  staffingChangeKinds,
);

export const StaffingFieldEnum = codeEnum(
  "StaffingField",
  "What was changed of a member of staff or a department.",
  staffingFields,
);

export const DepartmentKindEnum = codeEnum(
  "DepartmentKind",
  "What kind of part of the organisation; only a DEPARTMENT can be merged or ended.",
  departmentKinds,
);

export const RoutedSubjectEnum = codeEnum(
  "RoutedSubject",
  "Whom a complaint is about, as far as it makes another route (Awb 9:7).",
  routedSubjects,
);
