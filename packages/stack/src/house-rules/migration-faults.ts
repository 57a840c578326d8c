import { alterations, matches, NAME, statementsOf, tablesOf } from "./migration-statements.ts";

/** What a migration may not do while the release before works with the tables, with the way that may be gone instead. */
export interface MigrationFault {
  readonly statement: string;
  readonly mend: string;
}

const BY_THEMSELVES = /^-- each statement by itself/;
const UNUSED_SINCE = /^-- unused since (\d+\.\d+\.\d+)$/m;

/**
 * Looks over a migration for what holds others up for long, or takes away what the release before still uses. By its words
 * alone: tables that it makes itself are free, all others are taken to be large and in use.
 *
 * @param earlier the migrations before it, in which a check may have been validated
 * @param released versions that are out: what one of them no longer uses may go
 */
export function migrationFaults(
  text: string,
  earlier: readonly string[],
  released: readonly string[],
): readonly MigrationFault[] {
  const alone = BY_THEMSELVES.test(text.trimStart());
  const statements = statementsOf(text);
  const made = statements.flatMap((one) => matches(one, `create table(?: if not exists)? ${NAME}`));
  const old = (one: string) => tablesOf(one).filter((table) => !made.includes(table));
  const mayContract = released.includes(UNUSED_SINCE.exec(text)?.[1] ?? "");
  const faults = statements.flatMap((statement) => {
    const found = (mend: string) => ({ statement, mend });
    const touched = old(statement);
    if (alone) return isRepeatable(statement) ? [] : [found(REPEATABLE)];
    if (touched.length === 0) return [];
    return [
      ...(/^create (unique )?index/.test(statement) ? [found(INDEX)] : []),
      ...(/^(update|delete|insert)/.test(statement) ? [found(BATCHES)] : []),
      ...(/^drop index/.test(statement) ? [found(INDEX)] : []),
      ...alterations(statement)
        .flatMap((one) => alterationFaults(one, earlier, mayContract))
        .map(found),
      ...(/^drop table/.test(statement) && !mayContract ? [found(CONTRACT)] : []),
    ];
  });
  const locked = new Set(alone ? [] : statements.flatMap(old));
  return locked.size > 1
    ? [
        ...faults,
        {
          statement: [...locked].join(", "),
          mend: "Change one table to a migration: two locks meet those of requests.",
        },
      ]
    : faults;
}

const INDEX =
  "Make and drop indexes `concurrently`, in a migration that begins with `-- each statement by itself`: first `drop index " +
  "concurrently if exists`, then `create index concurrently`.";
const BATCHES =
  "Change rows in batches, in a migration that begins with `-- each statement by itself`: `update … where id in (select id … limit 1000)`, " +
  "which runs again until it changes none.";
const REPEATABLE =
  "Stands by itself, so it must bear to be repeated: an index made or dropped `concurrently` (dropped `if exists`), `validate constraint`, or " +
  "rows changed in batches by `limit`.";
const CONTRACT =
  "The release before still uses it. Take it away in the release after the one that stopped, under `-- unused since x.y.z`.";
const VALIDATE =
  "Add it `not valid`, and `validate constraint` in a migration after it: that one keeps nobody waiting.";
const REQUIRED =
  "First a check `(column is not null) not valid`, then `validate constraint`, then `set not null`, each in a migration of its own: " +
  "then it does not read the whole table.";
const DEFAULT =
  "What the release before writes has no value for it: give it a default, or let it be null for now.";

function alterationFaults(one: string, earlier: readonly string[], mayContract: boolean): readonly string[] {
  const adds =
    /^add (column )?(if not exists )?"?[a-z_]+"? (?!key)/.test(one) && !/^add constraint/.test(one);
  if (/^(drop column|rename|drop "?[a-z_]+"?$)/.test(one) || /type /.test(one.replace(/^add .*/, "")))
    return mayContract ? [] : [CONTRACT];
  if (/^add constraint/.test(one)) return /not valid$/.test(one) || /using index/.test(one) ? [] : [VALIDATE];
  if (adds && /not null/.test(one) && !/default/.test(one)) return [DEFAULT];
  const [required] = matches(one, `^alter column ${NAME} set not null`);
  return required !== undefined && !isChecked(required, earlier) ? [REQUIRED] : [];
}

function isChecked(column: string, earlier: readonly string[]): boolean {
  const before = earlier.flatMap(statementsOf);
  const names = before.flatMap((one) =>
    matches(one, `add constraint ${NAME} check \\(+"?${column}"? is not null\\)+ not valid`),
  );
  return names.some((name) =>
    before.some(
      (one) => one.includes(`validate constraint "${name}"`) || one.endsWith(`validate constraint ${name}`),
    ),
  );
}

function isRepeatable(statement: string): boolean {
  return (
    /^create (unique )?index concurrently/.test(statement) ||
    /^drop index concurrently if exists/.test(statement) ||
    /^alter table \S+ validate constraint \S+$/.test(statement) ||
    (/^(update|delete)/.test(statement) && /\blimit \d+/.test(statement))
  );
}
