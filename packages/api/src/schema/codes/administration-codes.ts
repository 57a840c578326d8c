import type { CalendarChangeKind, SettingName } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const CalendarChangeKindEnum = codeEnum<CalendarChangeKind>(
  "CalendarChangeKind",
  "What is done to the calendar.",
  {
    ADD_CLOSED_DAY: true,
    ADD_DECREE_DAY: true,
    REMOVE_CLOSED_DAY: true,
    REMOVE_DECREE_DAY: true,
    VERIFY_DECREE_DAY: true,
  },
);

export const SettingNameEnum = codeEnum<SettingName>("SettingName", "A setting, by its field.", {
  bbsIsOwnAuthority: true,
  siteIsDesignated: true,
  contactTargetDays: true,
  followUpTargetWeeks: true,
  hearingReplyDays: true,
  informalReviewWeeks: true,
  routingTargetDays: true,
  withAdviser: true,
});
