import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import type { Route } from "./+types/privacy.ts";
import { InformationPage } from "./information-page.tsx";
import { texts } from "./privacy.texts.ts";

export const handle = { scripts: false };

export async function loader({ context }: Route.LoaderArgs) {
  return { organisation: await organisation(context) };
}

export default function Privacy({ loaderData }: Route.ComponentProps) {
  const { authority, ...t } = useTexts(texts);
  return (
    <InformationPage
      texts={t}
      link={{ after: "rights", to: authority.address, text: authority.text }}
      organisation={loaderData.organisation}
    />
  );
}
