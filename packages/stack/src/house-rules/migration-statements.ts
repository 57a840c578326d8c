export const NAME = '"?([a-z_]+)"?';

/** The statements of a migration, each in one line, in small letters, without comments, semicolon and the insides of functions. */
export function statementsOf(text: string): readonly string[] {
  return text
    .replace(/--> statement-breakpoint/g, ";")
    .replace(/--.*$/gm, "")
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .split(";")
    .map((one) => one.replace(/\s+/g, " ").trim().toLowerCase())
    .filter((one) => one !== "");
}

/** The parts of an `alter table`, at commas outside of brackets. */
export function alterations(statement: string): readonly string[] {
  const [, parts] = /^alter table (?:only )?\S+ (.*)$/.exec(statement) ?? [];
  return parts?.split(/, (?=(?:add|drop|alter|rename|validate|enable|disable|owner|set) )/) ?? [];
}

/** The tables that a statement locks or changes; for an index that goes its table is not known. */
export function tablesOf(statement: string): readonly string[] {
  return [
    `^alter table (?:only )?${NAME}`,
    `^create (?:unique )?index .*? on ${NAME}`,
    `^update (?:only )?${NAME}`,
    `^delete from ${NAME}`,
    `^insert into ${NAME}`,
    `^truncate (?:table )?${NAME}`,
    `^drop table (?:if exists )?${NAME}`,
    `^create (?:or replace )?(?:constraint )?trigger .*? on ${NAME}`,
    `^create policy .*? on ${NAME}`,
  ]
    .flatMap((pattern) => matches(statement, pattern))
    .concat(/^drop index/.test(statement) ? ["an index"] : []);
}

/** What the first brackets of a pattern found, if it was found. */
export function matches(text: string, pattern: string): readonly string[] {
  return [new RegExp(pattern).exec(text)?.[1]].filter((found) => found !== undefined);
}
