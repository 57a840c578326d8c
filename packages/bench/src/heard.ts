/** A statement as Gehoor sent it. */
export interface Heard {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** Whether it was read under the row policies of a viewer. */
  readonly asViewer: boolean;
  /** Which connection sent it. */
  readonly connection: number;
}

export interface Ear {
  readonly onStatement: (text: string, parameters: readonly unknown[], connection: number) => void;
  /** What is sent while this runs, without what only begins and ends transactions. */
  heardWhile(work: () => Promise<unknown>): Promise<readonly Heard[]>;
}

/** @param told of each statement as it is sent */
export function openEar(told: (text: string) => void = () => {}): Ear {
  let heard: Heard[] = [];
  const reading = new Set<number>();
  return {
    onStatement: (text, parameters, connection) => {
      const said = text.trim();
      if (said.startsWith("begin read only;")) reading.add(connection);
      if (!/^(begin|commit|savepoint|set local)\b/.test(said) && !/pg_catalog|demo_clock/.test(said))
        heard.push({ text: said, parameters, connection, asViewer: reading.has(connection) });
      if (said === "commit") reading.delete(connection);
      told(said);
    },
    heardWhile: async (work) => {
      heard = [];
      await work();
      return heard;
    },
  };
}
