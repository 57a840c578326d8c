import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import type { Code } from "../words/code.ts";
import { texts } from "./today.texts.ts";

type Props = {
  readonly roles: readonly Code<"Role">[];
  readonly toPost: number;
  /** Open complaints of handlers who are away or left. */
  readonly toHandOver: number;
};

/** Where the work of this person is, besides the cases that wait for somebody: the desk, the records, the settings. */
export function OtherWork({ roles, toPost, toHandOver }: Props) {
  const t = useTexts(texts);
  const places = [
    ...(toPost > 0 ? [{ to: "/post", words: t.toPost({ count: toPost }) }] : []),
    ...(toHandOver > 0 ? [{ to: "/overdracht", words: t.toHandOver({ count: toHandOver }) }] : []),
    ...(roles.includes("INTAKE")
      ? [
          { to: "/telefoon", words: t.someoneCalls },
          { to: "/intake", words: t.register },
        ]
      : []),
    ...(roles.includes("RECORDS_MANAGER") ? [{ to: "/werkvoorraad?lijst=ended", words: t.ended }] : []),
    ...(roles.includes("PRIVACY_OFFICER") ? [{ to: "/inzage", words: t.accessLog }] : []),
    ...(roles.includes("ADMINISTRATOR") ? [{ to: "/beheer", words: t.administration }] : []),
  ];
  if (places.length === 0) return null;
  return (
    <ul className="s-places">
      {places.map(({ to, words }) => (
        <li key={to}>
          <Link to={to}>{words}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Why somebody sees no cases: no role at all, or one whose work is elsewhere. */
export function NoCases({ roles }: Pick<Props, "roles">) {
  const t = useTexts(texts);
  const aboutMe = (
    <Link className="g-link" to="/over-mij">
      {t.aboutMe}
    </Link>
  );
  return (
    <Banner kind="info" title={roles.length === 0 ? t.noRoleTitle : t.noCasesTitle}>
      <p>
        {roles.length === 0 ? t.noRole : t.onlyOwn} {aboutMe}. {roles.length === 0 && t.askForRole}
      </p>
      {roles.includes("MANAGER") && <p>{t.figuresLater}</p>}
    </Banner>
  );
}
