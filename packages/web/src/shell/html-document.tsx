import font from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import type { ReactNode } from "react";
import { Links, Meta, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from "react-router";
import { useLanguage } from "../i18n/use-texts.ts";
import type { RootData } from "../server/pages/root-data.ts";
import mark from "../theme/mark.svg?url&no-inline";
import { useHeadingFocus } from "./use-heading-focus.ts";

/** A route with `handle = { scripts: false }` is sent without any script. */
const withoutScripts = (handle: unknown) =>
  typeof handle === "object" && handle !== null && "scripts" in handle && handle.scripts === false;

/** The HTML around every page of an app, also around its error pages. Titles come from `PageTitle`. */
export function HtmlDocument({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const ownStyle = useRouteLoaderData<RootData>("root")?.ownStyle;
  const scripts = !useMatches().some(({ handle }) => withoutScripts(handle));
  useHeadingFocus();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="theme-color" content="#005a66" />
        <link rel="icon" href={mark} type="image/svg+xml" />
        <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        <Meta />
        <Links />
        {ownStyle && <link rel="stylesheet" href={ownStyle} />}
      </head>
      <body>
        {children}
        {scripts && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}
