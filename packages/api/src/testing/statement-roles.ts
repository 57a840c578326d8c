/**
 * As whom each statement of a connection is sent. Undefined for what only says who reads: it leaves together with what is read,
 * and takes no turn of its own.
 */
export function openStatementRoles(): (connection: number, text: string) => "VIEWER" | "PROCESS" | undefined {
  const reading = new Set<number>();
  return (connection, text) => {
    if (text.startsWith("begin read only;")) reading.add(connection);
    if (!reading.has(connection)) return "PROCESS";
    if (text === "commit") reading.delete(connection);
    return /^(begin read only;|commit$)/.test(text) ? undefined : "VIEWER";
  };
}
