import { useRouteLoaderData } from "react-router";
import { defineTexts } from "../i18n/define-texts.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { Municipality, RootData } from "../server/pages/root-data.ts";

const texts = defineTexts({
  nl: { site: (facts: { place: string }) => `Klachtenloket ${facts.place}`, unknown: "Klachtenloket" },
  en: { site: (facts) => `Complaints desk ${facts.place}`, unknown: "Complaints desk" },
});

/** Who runs this site and how to call them; undefined while the API was never reached. */
export function useMunicipality(): Municipality | undefined {
  return useRouteLoaderData<RootData>("root")?.municipality;
}

/** The name of the site: the product's for staff, "Klachtenloket" with the municipality's place for citizens. */
export function useSiteName(): string {
  const t = useTexts(texts);
  const root = useRouteLoaderData<RootData>("root");
  if (root?.app === "staff") return "Gehoor";
  const place = root?.municipality?.name.replace(/^gemeente\s+/i, "");
  return place ? t.site({ place }) : t.unknown;
}
