import { graphql } from "@gehoor/web/graphql/graphql.ts";

/** Colleagues with a role, or all of them, and the departments. */
export const StaffQuery = graphql(`
  query StaffToChoose($role: Role) {
    staff(role: $role) { id name active absent replacedBy { name } departments { name { nl en } } }
    departments { id name { nl en } }
  }
`);
