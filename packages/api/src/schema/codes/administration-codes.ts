import { calendarChangeKinds, settingNames } from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

export const CalendarChangeKindEnum = codeEnum(
  "CalendarChangeKind",
  "What is done to the calendar.",
  calendarChangeKinds,
);

export const SettingNameEnum = codeEnum("SettingName", "A setting, by its field.", settingNames);
