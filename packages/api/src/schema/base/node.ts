import { type ComplaintId, type DepartmentId, parseId, type StaffId } from "@gehoor/domain";
import { brandWithType } from "@pothos/core";
import { actorOf } from "../../auth/session.ts";
import { readAlert } from "../../reads/alerts/alerts.ts";
import { loadDossier } from "../../reads/dossier/load-dossier.ts";
import { builder } from "./builder.ts";

// One look-up for all types: a plain UUID says nothing of what it names, so neither does an answer of null.
builder.queryField("node", (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    authScopes: { signedIn: true },
    description: "Anything by its id; null when it does not exist or is not the viewer's to see (alike).",
    args: {
      id: t.arg.id({ required: true, description: "Of a complaint, alert, department or member of staff." }),
    },
    resolve: async (_, { id }, context) => {
      const { system, session, directory } = context;
      const complaintId = parseId<ComplaintId>(id.toLowerCase());
      if (!complaintId) return null;
      const dossier = await loadDossier({ ...context, actor: actorOf(context) }, complaintId);
      if (dossier && dossier.view !== "COUNTER") return branded("Complaint", dossier);
      if (session?.kind !== "STAFF") return null;
      const staffId = parseId<StaffId>(id);
      const [person] = staffId ? await directory.people([staffId]) : [];
      if (person && !(person instanceof Error)) return branded("StaffMember", person);
      const departmentId = parseId<DepartmentId>(id);
      const [department] = departmentId ? await directory.departments([departmentId]) : [];
      if (department && !(department instanceof Error)) return branded("Department", department);
      const alert = await readAlert(system, session, id, context.now);
      return alert ? branded("DeadlineAlert", alert) : null;
    },
  }),
);

function branded<T extends object>(type: string, value: T): T {
  brandWithType(value, type as never);
  return value;
}
