import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { useActionNames } from "../../../actions/use-action-names.ts";
import { actionPath } from "../../../commands/action-path.ts";
import type { CaseData } from "../../case.server.ts";
import { wayTogether } from "../duplicates-card.tsx";
import { texts } from "./triage.texts.ts";
import { otherWays } from "./triage-actions.ts";

type Props = {
  readonly complaint: CaseData["complaint"];
  readonly possible: CaseData["actions"]["possible"];
};

/** The ways that lead elsewhere: forwarded, together with another, completed first, or not handled. */
export function OtherWays({ complaint, possible }: Props) {
  const { or } = useTexts(texts);
  const names = useActionNames();
  const together = complaint.possibleDuplicates
    .map((other) => ({ other, way: wayTogether(complaint, other) }))
    .find(({ way }) => way);
  const links = otherWays
    .filter(([type]) => possible.includes(type))
    .map(([type, sign]) => ({ to: actionPath(complaint.reference, type), name: names(type), sign }));
  if (together?.way)
    links.push({
      to: together.way.path,
      name: `${names(together.way.type)}: ${together.other.reference}`,
      sign: "s",
    });
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="s-triage__title">{or}</h3>
      <ul className="s-triage__ways">
        {links.map(({ to, name, sign }) => (
          <li key={sign}>
            <Link className="g-link" to={to} data-key={sign}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
