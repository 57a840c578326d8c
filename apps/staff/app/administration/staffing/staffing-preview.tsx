import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "../../words/code.ts";
import { FocusedBanner } from "../publishing/focused-banner.tsx";
import type { StaffingPreview } from "./staffing-query.ts";
import { ToldList } from "./told-list.tsx";

type Props = { readonly preview: StaffingPreview; readonly focused: boolean };

/** What a change of people or departments would do: of whom, to which complaints, and at once. */
export function StaffingPreviewBanner({ preview, focused }: Props) {
  const t = useTexts(texts);
  const { changes, routes, openComplaints, movedComplaints, capped, signsOut, invites } = preview;
  const Box = focused ? FocusedBanner : Banner;
  const isGrave = openComplaints > 0 || routes.some(({ to }) => to.length === 0);
  return (
    <Box kind={isGrave ? "warning" : "info"} title={changes.length > 0 ? t.title : t.nothing}>
      {changes.length > 0 && <ToldList changes={changes} />}
      {invites && <p>{t.invites}</p>}
      {signsOut && <p>{t.signsOut}</p>}
      {openComplaints > 0 && <p>{t.open({ count: openComplaints, capped })}</p>}
      {movedComplaints > 0 && <p>{t.moved({ count: movedComplaints, capped })}</p>}
      {routes.length > 0 && <Routes routes={routes} />}
    </Box>
  );
}

/** Whose complaints go to somebody else from then on (Awb 9:7). */
function Routes({ routes }: Pick<StaffingPreview, "routes">) {
  const t = useTexts(texts);
  const subjects = useTexts(subjectTexts);
  const language = useLanguage();
  const people = (names: readonly string[]) => (names.length > 0 ? names.join(t.or) : t.nobody);
  return (
    <>
      <p>{t.routes}</p>
      <ul>
        {routes.map(({ subject, signs, departments, from, to }) => {
          const places = departments.map((one) => one[language]).join(", ");
          const about = places ? t.of({ subject: subjects[subject], places }) : subjects[subject];
          return (
            <li key={`${subject} ${signs} ${places} ${from}`}>
              {signs ? t.signs({ about }) : t.handles({ about })}:{" "}
              {t.move({ from: people(from), to: people(to) })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const subjectTexts = wordTexts<Code<"RoutedSubject">>({
  EMPLOYEE: { nl: "medewerkers", en: "employees" },
  HEAD_OF_DEPARTMENT: { nl: "het afdelingshoofd", en: "the head of department" },
  DIRECTOR: { nl: "directieleden", en: "directors" },
  SECRETARY: { nl: "de gemeentesecretaris", en: "the municipal secretary" },
  ALDERMAN: { nl: "wethouders", en: "aldermen" },
  MAYOR: { nl: "de burgemeester", en: "the mayor" },
  COUNCILLOR: { nl: "raadsleden", en: "councillors" },
  REGISTRAR: { nl: "de griffier", en: "the council registrar" },
  BBS: { nl: "BBS", en: "BBS" },
});

const texts = defineTexts({
  nl: {
    title: "Dit verandert er",
    nothing: "Er verandert niets aan wie wat mag",
    invites: "Er gaat een mail uit met de uitnodiging om in te loggen.",
    signsOut: "Wie nu is ingelogd, is dat meteen niet meer.",
    open: ({ count, capped }: { count: number; capped: boolean }) => {
      const most = capped ? "ten minste " : "";
      return count === 1
        ? "Er is 1 open klacht die een ander moet overnemen. Die blijft staan waar zij staat tot de klachtencoördinator haar overdraagt."
        : `Er zijn ${most}${count} open klachten die een ander moet overnemen. Die blijven staan waar ze staan tot de klachtencoördinator ze overdraagt.`;
    },
    moved: ({ count, capped }: { count: number; capped: boolean }) => {
      const most = capped ? "ten minste " : "";
      return count === 1
        ? "1 open klacht gaat voortaan langs de andere afdeling. Wie haar behandelt, blijft dezelfde."
        : `${most}${count} open klachten gaan voortaan langs de andere afdeling. Wie ze behandelt, blijft dezelfde.`;
    },
    routes: "Klachten die hierna komen, gaan anders (9:7):",
    of: (facts: { subject: string; places: string }) => `${facts.subject} van ${facts.places}`,
    handles: (facts: { about: string }) => `over ${facts.about}`,
    signs: (facts: { about: string }) => `ondertekenen over ${facts.about}`,
    move: (facts: { from: string; to: string }) => `nu ${facts.from}, dan ${facts.to}`,
    or: " of ",
    nobody: "niemand",
  },
  en: {
    title: "This changes",
    nothing: "Nothing changes in who may do what",
    invites: "A mail leaves with the invitation to sign in.",
    signsOut: "Whoever is signed in now is signed out at once.",
    open: ({ count, capped }) => {
      const most = capped ? "at least " : "";
      return count === 1
        ? "There is 1 open complaint that somebody must take over. It stays where it is until the complaints coordinator hands it over."
        : `There are ${most}${count} open complaints that somebody must take over. They stay where they are until the complaints coordinator hands them over.`;
    },
    moved: ({ count, capped }) => {
      const most = capped ? "at least " : "";
      return count === 1
        ? "1 open complaint goes by the other department from now on. Whoever handles it stays the same."
        : `${most}${count} open complaints go by the other department from now on. Whoever handles them stays the same.`;
    },
    routes: "Complaints that come after this go otherwise (9:7):",
    of: (facts) => `${facts.subject} of ${facts.places}`,
    handles: (facts) => `about ${facts.about}`,
    signs: (facts) => `signing about ${facts.about}`,
    move: (facts) => `now ${facts.from}, then ${facts.to}`,
    or: " or ",
    nobody: "nobody",
  },
});
