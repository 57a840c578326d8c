/**
 * As whom each statement of a connection is sent. Undefined for what only says who reads: it leaves together with what is read,
 * and takes no turn of its own.
 */
export function openStatementRoles(): (connection: number, text: string) => "VIEWER" | "PROCESS" | undefined {
  const reading = new Set<number>();
  return (connection, text) => {
    // Either together, or with what must hold of the reader in between.
    const begins = /^(begin read only|set local role)\b/.test(text);
    if (text.includes("set local role")) reading.add(connection);
    if (!reading.has(connection)) return begins ? undefined : "PROCESS";
    if (text === "commit") reading.delete(connection);
    return begins || text === "commit" ? undefined : "VIEWER";
  };
}
