/** A statement and what it is given, in the order of its parameters. */
export interface Asked {
  readonly text: string;
  readonly parameters: readonly (string | number | null)[];
}

export interface OwnComplaint {
  readonly reference: string;
  /** With people and letters, as the page shows them. */
  readonly whole: boolean;
}

/** One complaint as flat rows by table: the complaint, its steps, its deadlines, its messages. */
export function ownComplaint({ reference, whole }: OwnComplaint): readonly Asked[] {
  const ofIt = "(select id from complaint where reference = $1)";
  const core = [
    `select c.id, c.reference, c.version, c.status, c.channel, c.subject, c.received_on, c.starts_on, c.decision_due_on,
       c.turn, c.task, c.turn_until_on, c.ended_on, c.outcome, c.escalated,
       (select name from staff where id = c.handler_id) as handler, d.name_nl, d.name_en
     from complaint c left join department d on d.id = c.department_id where c.reference = $1`,
    `select type, at, data::text from complaint_event where complaint_id = ${ofIt} order by version`,
    `select key, kind, starts_on, due_on from deadline where complaint_id = ${ofIt} order by due_on`,
    `select m.number, m.sender, m.at, t.content from message m join complaint_text t on t.id = m.text_id
     where m.complaint_id = ${ofIt} order by m.number`,
  ];
  const others = [
    `select id, name from party where complaint_id = ${ofIt}`,
    `select n.number, n.kind, n.requested_at, n.dispatched_on, l.html from notice n
     left join letter l on l.complaint_id = n.complaint_id and l.notice_number = n.number
     where n.complaint_id = ${ofIt} order by n.number`,
  ];
  return (whole ? [...core, ...others] : core).map((text) => ({ text, parameters: [reference] }));
}

export interface WorklistPlace {
  readonly departmentId: string | null;
  readonly status: string;
  /** The last line of the page before; null for the first. */
  readonly after: { readonly dueOn: string; readonly id: string } | null;
}

const PAGE = 25;
/** As far as is counted. */
const COUNTED = 1000;

/** A page of the worklist by due day, and its count. */
export function worklistPage({ departmentId, status, after }: WorklistPlace): readonly Asked[] {
  const filter = departmentId ? "c.status = $1 and c.department_id = $2" : "c.status = $1";
  const filled = departmentId ? [status, departmentId] : [status];
  const [due, id] = [`$${filled.length + 1}`, `$${filled.length + 2}`];
  const from = after ? `and (c.next_due_on, c.id) > (${due}::date, ${id}::uuid)` : "";
  return [
    {
      // What belongs to a line is joined after the limit: before it, PostgreSQL completed all lines first.
      text: `select c.*, left(t.content, 200) as summary, p.name as complainant, d.name_nl, d.name_en, s.name as handler
        from (select c.id, c.reference, c.status, c.channel, c.subject, c.about, c.received_on, c.decision_due_on,
            c.next_due_on, c.next_due_kind, c.turn, c.task, c.turn_until_on, c.urgent, c.restricted, c.escalated,
            c.ended_on, c.outcome, c.updated_at, c.summary_text_id, c.complainant_id, c.department_id, c.handler_id
          from complaint c where ${filter} ${from} order by c.next_due_on, c.id limit ${PAGE + 1}) c
        left join complaint_text t on t.id = c.summary_text_id left join party p on p.id = c.complainant_id
        left join department d on d.id = c.department_id left join staff s on s.id = c.handler_id
        order by c.next_due_on, c.id`,
      parameters: after ? [...filled, after.dueOn, after.id] : filled,
    },
    {
      text: `select count(*)::int as total from (
        select from complaint c where ${filter} order by c.next_due_on limit ${COUNTED + 1}) counted`,
      parameters: filled,
    },
  ];
}

/**
 * Looks the session up and makes the transaction the reader's, in one statement, so that it all leaves in one go: the same
 * settings and the same role as Gehoor sets. No row: there is no such session, and what was read must not be told.
 */
export const asCitizen = `
  select set_config('gehoor.complaint', complaint_id::text, true), set_config('role', 'gehoor_viewer', true)
  from session where token_hash = $1 and kind = 'COMPLAINANT' and expires_at > now()
    and last_seen_at > now() - interval '60 minutes'`;

/** The same for a coordinator. */
export const asCoordinator = `
  select set_config('gehoor.staff', s.staff_id::text, true), set_config('gehoor.worker', s.staff_id::text, true),
    set_config('gehoor.without', '{}', true), set_config('role', 'gehoor_viewer', true)
  from session s join staff on staff.id = s.staff_id and staff.active
  where s.token_hash = $1 and s.kind = 'STAFF' and s.expires_at > now()
    and s.last_seen_at > now() - interval '30 minutes'
    and exists (select from staff_role r where r.staff_id = s.staff_id and r.role = 'COORDINATOR')`;
