import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { casePath } from "../commands/action-path.ts";
import type { Code } from "../words/code.ts";
import { goesBack, useListPlace } from "./list-places.tsx";
import { Path } from "./path.tsx";
import { texts as rail } from "./rail.texts.ts";

/** The list from which each view comes, where that is not the worklist. */
const listOf = {
  RESPONDENT: { to: "/over-mij", name: "aboutMe" },
  OMBUDSMAN: { to: "/ombudsman", name: "ombudsman" },
  SEALED: { to: "/ombudsman", name: "ombudsman" },
  RECORDS: { to: "/werkvoorraad?lijst=ended", name: "endedCases" },
} as const satisfies Partial<Record<Code<"View">, object>>;

const lists: Partial<Record<Code<"View">, (typeof listOf)[keyof typeof listOf]>> = listOf;

type Props = {
  readonly view: Code<"View">;
  readonly reference: string;
  /** Whether this is a page below the case, which then is a step of its own. */
  readonly below?: boolean;
  /** The worklist as it was when the case was opened from it; the address tells it also without script. */
  readonly list?: string | undefined;
};

/** The way back: to the list in which this viewer finds the case, narrowed as it was, and from a page below it to the case. */
export function Crumb({ view, reference, below = false, list }: Props) {
  const names = useTexts(rail);
  const { to, name } = lists[view] ?? ({ to: "/werkvoorraad", name: "worklist" } as const);
  const known = useListPlace(to);
  const isOpenedThere = list !== undefined && to.startsWith("/werkvoorraad");
  return (
    <Path>
      <PageLink to={isOpenedThere ? `/werkvoorraad${list}#${reference}` : known} state={goesBack}>
        {names[name]}
      </PageLink>{" "}
      › {below ? <PageLink to={casePath(reference)}>{reference}</PageLink> : reference}
    </Path>
  );
}
