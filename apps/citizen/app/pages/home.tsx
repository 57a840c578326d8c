import { ButtonLink } from "@gehoor/web/shell/page-link.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";

export default function Home() {
  return (
    <div className="g-wrap g-page">
      <PageTitle>Klacht over de gemeente doorgeven</PageTitle>
      <ButtonLink to="/klacht">Dien een klacht in</ButtonLink>
    </div>
  );
}
