import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { StaffShell } from "@gehoor/web/shell/staff-shell.tsx";

export default function Today() {
  return (
    <StaffShell items={[{ to: "/", label: "Vandaag", count: 2 }]}>
      <PageTitle>Vandaag</PageTitle>
    </StaffShell>
  );
}
