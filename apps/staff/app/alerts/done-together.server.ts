/** What was done with the alerts of several complaints, said once with the way back. */
export type DoneTogether = {
  readonly what: "seen" | "snoozed";
  readonly complaints: number;
  readonly ids: readonly string[];
};

const shape = /^(seen|snoozed) (\d+) ([\w-]+)$/;
/** The bytes of an id: a message left for the next page must fit into a cookie, with all ids of a page. */
const idBytes = 16;

/** As a message for the next page. */
export function writeDone({ what, complaints, ids }: DoneTogether): string {
  const packed = Buffer.from(ids.join("").replaceAll("-", ""), "hex").toString("base64url");
  return `${what} ${complaints} ${packed}`;
}

/** Reads what was done a moment ago; undefined where nothing was. */
export function readDone(flash: string | undefined): DoneTogether | undefined {
  const [, what, complaints, packed = ""] = shape.exec(flash ?? "") ?? [];
  if (what !== "seen" && what !== "snoozed") return undefined;
  const bytes = Buffer.from(packed, "base64url");
  const ids = Array.from({ length: Math.floor(bytes.length / idBytes) }, (_, at) =>
    bytes
      .subarray(at * idBytes, (at + 1) * idBytes)
      .toString("hex")
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
  );
  return { what, complaints: Number(complaints), ids };
}
