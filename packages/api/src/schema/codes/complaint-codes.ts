import {
  abouts,
  authorities,
  channels,
  parallelProcedureKinds,
  statuses,
  subjects,
  views,
} from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

export const StatusEnum = codeEnum(
  "Status",
  "Where a complaint stands in its course; DECIDED and what follows it in the procedure are ends.",
  statuses,
);
export const ChannelEnum = codeEnum("Channel", "How a complaint came in.", channels);
export const AboutEnum = codeEnum(
  "About",
  "Whom the complaint is about, in the words of the complainant.",
  abouts,
);
export const SubjectEnum = codeEnum("Subject", "What the grievance is about.", subjects);
export const ParallelProcedureKindEnum = codeEnum(
  "ParallelProcedureKind",
  "A duty that runs beside the complaint from the moment it is flagged.",
  parallelProcedureKinds,
);
export const ViewEnum = codeEnum(
  "View",
  "As what somebody looks at a complaint: it decides which fields are shown.",
  views.filter((view) => view !== "NONE"),
);

export const AuthorityEnum = codeEnum(
  "Authority",
  "The administrative authority (bestuursorgaan) whose conduct it is (Awb 9:1).",
  authorities,
);
