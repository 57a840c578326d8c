import { PageTitle } from "@gehoor/web/shell/page-title.tsx";

export default function Today() {
  return (
    <main className="g-wrap g-page">
      <PageTitle>Vandaag</PageTitle>
    </main>
  );
}
