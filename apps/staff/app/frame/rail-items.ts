import type { RailItem } from "@gehoor/web/shell/staff-shell.tsx";
import type { Code } from "../words/code.ts";
import type { texts } from "./rail.texts.ts";
import { casework, seesOpenCases } from "./roles.ts";
import type { Counts } from "./viewer-query.ts";

type Role = Code<"Role">;

const withOmbudsman: readonly Role[] = ["LIAISON", "COORDINATOR", "SIGNATORY"];
const atTheCounter: readonly Role[] = ["INTAKE", "COORDINATOR"];
const checksTheCalendar: readonly Role[] = ["ADMINISTRATOR", "COORDINATOR"];

/** More alerts, letters and escalated cases are not counted. */
const most = 100;

/** The rail as this person needs it, with what waits behind each entry. */
export function railItems(roles: readonly Role[], counts: Counts, t: typeof texts.nl): RailItem[] {
  const has = (wanted: readonly Role[]) => wanted.some((role) => roles.includes(role));
  const counted = (count: number, words: (facts: { count: number | string }) => string) => ({
    count,
    countWords: words({ count }),
  });
  const countedFew = (
    count: number,
    words: (facts: { count: number | string }) => string,
    mayBeMore = false,
  ) => {
    if (count > most)
      return { count, shown: `${most}+`, countWords: words({ count: t.moreThan({ count: most }) }) };
    if (mayBeMore) return { count, shown: `${count}+`, countWords: words({ count: t.atLeast({ count }) }) };
    return counted(count, words);
  };
  return [
    { to: "/", label: t.today, ...counted(counts.mine + counts.toOpen + counts.askedOfMe, t.waitingForYou) },
    ...(seesOpenCases(roles)
      ? [{ to: "/werkvoorraad", label: t.worklist, ...counted(counts.open, t.openComplaints) }]
      : has(["RECORDS_MANAGER"])
        ? [{ to: "/werkvoorraad?lijst=ended", label: t.endedCases }]
        : []),
    ...(has(casework) ? [{ to: "/gesprekken", label: t.agenda }] : []),
    ...(has(casework)
      ? [
          {
            to: "/signalen",
            label: t.alerts,
            alarming: counts.alerts > 0,
            ...countedFew(counts.alerts, t.openAlerts, counts.alertsCapped),
          },
        ]
      : []),
    ...(has(["INTAKE"]) ? [{ to: "/telefoon", label: t.telephone }] : []),
    ...(has(atTheCounter) ? [{ to: "/intake", label: t.intake }] : []),
    // Who stands in for the coordinator of a complaint posts its letters too: the count says so.
    ...(has(atTheCounter) || counts.toPost > 0
      ? [{ to: "/post", label: t.post, ...countedFew(counts.toPost, t.toPost) }]
      : []),
    ...(has(withOmbudsman)
      ? [{ to: "/ombudsman", label: t.ombudsman, ...countedFew(counts.escalated, t.escalated) }]
      : []),
    ...(has(["PRIVACY_OFFICER"]) ? [{ to: "/inzage", label: t.accessLog }] : []),
    { to: "/over-mij", label: t.aboutMe, ...countedFew(counts.askedOfMe, t.askedOfMe) },
    ...(has(checksTheCalendar) ? [{ to: "/beheer", label: t.administration }] : []),
  ];
}
