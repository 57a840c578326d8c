import { Card } from "@gehoor/web/blocks/card.tsx";
import { PhoneLink } from "@gehoor/web/blocks/phone-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { actionPath, casePath } from "../commands/action-path.ts";
import { Day, DayWordsProvider, Moment } from "../days/day.tsx";
import { subjectTexts } from "../words/intake.texts.ts";
import type { OwnSide as Data } from "./own-side.server.ts";
import { texts } from "./own-side.texts.ts";

type Row = Data["rows"][number];

/** What is asked of this person in complaints about themselves, by when, what comes after it, and who helps. */
export function OwnSide({ own: { rows, phone, words } }: { readonly own: Data }) {
  const t = useTexts(texts);
  const [first] = rows;
  if (!first) return null;
  const asked = rows.filter((row) => row.asked === "CHOOSE" || row.asked === "REACT").length;
  return (
    <DayWordsProvider value={words}>
      <Card title={t.title({ asked, all: rows.length })}>
        <ul className="s-list">
          {rows.map((row) => (
            <OwnSideItem key={row.id} row={row} phone={phone} />
          ))}
        </ul>
        <Link className="g-link" to="/over-mij">
          {t.all}
        </Link>
      </Card>
    </DayWordsProvider>
  );
}

function OwnSideItem({ row, phone }: { readonly row: Row; readonly phone: string }) {
  const t = useTexts(texts);
  const subjects = useTexts(subjectTexts);
  const { reference, asked, on, ownHearing, handler, coordinators, decisionDueOn } = row;
  const names = coordinators.map(({ name }) => name).join(", ");
  return (
    <li>
      <p>
        <Link
          className="g-link"
          to={asked === "REACT" ? actionPath(reference, "REACT_TO_REPORT") : casePath(reference)}
        >
          {t.asked[asked]}
        </Link>
        {asked === "COME" && ownHearing?.plannedAt ? (
          <>
            {": "}
            <b>
              <Moment at={ownHearing.plannedAt} />
            </b>
          </>
        ) : (
          on && (
            <>
              , {t.until}{" "}
              <b>
                <Day on={on} as="long" />
              </b>{" "}
              (<Day on={on} as="relative" />)
            </>
          )
        )}
      </p>
      <p>{t.next[ownHearing?.status ?? "NONE"]}</p>
      <p className="s-small">
        {reference} · {subjects[row.subject]}
        {decisionDueOn && (
          <>
            {" · "}
            {t.answerBy} <Day on={decisionDueOn} />
          </>
        )}
      </p>
      <p className="s-small">
        {handler ? t.handler({ name: handler.name }) : t.noHandler}{" "}
        {names === "" ? t.questionsTo : t.questions({ names })} <PhoneLink number={phone} />
      </p>
    </li>
  );
}
