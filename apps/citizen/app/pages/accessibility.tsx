import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import type { Route } from "./+types/accessibility.ts";
import { texts } from "./accessibility.texts.ts";
import { InformationPage } from "./information-page.tsx";

export const handle = { scripts: false };

export async function loader({ context }: Route.LoaderArgs) {
  const { publicUrl, accessibilityStatement } = requestContext(context).environment;
  return {
    organisation: await organisation(context),
    site: publicUrl.host,
    statement: accessibilityStatement,
  };
}

/**
 * What every public body must say of its site (Besluit digitale toegankelijkheid overheid; model of (EU) 2018/1523): who
 * declares for what, whether it complies, how that was looked at, and how to complain. Status, findings and signature are
 * the municipality's to give, in the register; here stands only what is true of the product itself.
 */
export default function Accessibility({ loaderData }: Route.ComponentProps) {
  const { register, declared, undeclared, scope, ...t } = useTexts(texts);
  const { organisation, site, statement } = loaderData;
  return (
    <InformationPage
      texts={{
        ...t,
        sections: {
          scope: {
            title: scope.title,
            text: [scope.text({ site, name: organisation?.name ?? scope.unknown })],
          },
          status: statement ? declared : undeclared,
          ...t.sections,
        },
      }}
      link={{
        after: "status",
        to: statement ?? register.address,
        text: statement ? register.own : register.all,
      }}
      organisation={organisation}
    />
  );
}
