import { Link, type LinkProps } from "react-router";
import { buttonClass } from "../forms/button.tsx";
import { useLocalPath } from "../i18n/use-texts.ts";

type Props = Omit<LinkProps, "to" | "style"> & { readonly to: string };

/** A link to another page of this app, in the language of this page. Give `to` as the Dutch path. */
export function PageLink({ to, className = "g-link", ...rest }: Props) {
  const localPath = useLocalPath();
  return <Link to={to.startsWith("/") ? localPath(to) : to} className={className} {...rest} />;
}

/** A link that looks like a button: for the one next step of a page. */
export function ButtonLink({ secondary = false, ...rest }: Props & { readonly secondary?: boolean }) {
  return <PageLink {...rest} className={buttonClass(secondary ? "secondary" : "primary")} />;
}
