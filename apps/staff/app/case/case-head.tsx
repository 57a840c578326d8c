import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageLink } from "@gehoor/web/shell/page-link.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Tag } from "@gehoor/web/shell/tag.tsx";
import { Day } from "../days/day.tsx";
import { texts as railTexts } from "../portal/rail.texts.ts";
import type { Code } from "../words/code.ts";
import { channelTexts, subjectTexts } from "../words/intake.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { termTexts } from "../words/term.texts.ts";
import type { CaseData } from "./case.server.ts";
import { texts } from "./case.texts.ts";

/** The list from which each view comes, where that is not the worklist. */
const listOf: Partial<Record<Code<"View">, string>> = { RESPONDENT: "/over-mij", OMBUDSMAN: "/ombudsman" };

/** What it is about, where it came from, how it stands. */
export function CaseHead({ data }: { readonly data: CaseData }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const subjects = useTexts(subjectTexts);
  const channels = useTexts(channelTexts);
  const statuses = useTexts(statusTexts);
  const terms = useTexts(termTexts);
  const rail = useTexts(railTexts);
  const lists: Partial<Record<Code<"View">, string>> = {
    RESPONDENT: rail.aboutMe,
    OMBUDSMAN: rail.ombudsman,
  };
  const { complaint, bar } = data;
  const { nextDeadline, ending } = complaint;
  const spokesperson = complaint.complainants.find((one) => one.spokesperson) ?? complaint.complainants[0];
  return (
    <>
      <nav className="s-crumb" aria-label={t.path}>
        <PageLink to={listOf[complaint.view] ?? "/werkvoorraad"}>
          {lists[complaint.view] ?? t.worklist}
        </PageLink>{" "}
        › {complaint.reference}
      </nav>
      <div className="s-head">
        <PageTitle
          below={
            <>
              {statuses[complaint.status]} · {t.receivedOn} <Day on={complaint.receivedOn} />{" "}
              {t.received({ channel: channels[complaint.channel] })}
              {spokesperson?.name && ` · ${spokesperson.name}`}
              {complaint.department && ` · ${complaint.department.name[language]}`}
              {complaint.language === "EN" && ` · ${t.language}`}
            </>
          }
        >
          {`${subjects[complaint.subject]} · ${complaint.reference}`}
        </PageTitle>
        {ending ? (
          <Tag standing="done">
            {t.ended} <Day on={ending.on} />
          </Tag>
        ) : (
          nextDeadline && (
            <Tag standing={bar.standing}>
              <span>
                {terms[nextDeadline.kind]} <Day on={nextDeadline.dueOn} as="relative" />,{" "}
                <Day on={nextDeadline.dueOn} />
              </span>
            </Tag>
          )
        )}
      </div>
    </>
  );
}
