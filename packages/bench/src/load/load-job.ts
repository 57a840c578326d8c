/** One request of a load; `{{uuid}}` and `{{address}}` in it become new ones each time it is sent. */
export interface LoadRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** So many connections that send these requests in turn, each the next one as soon as it is answered. */
export interface LoadJob {
  readonly url: string;
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  readonly seconds: number;
}

/** What came of a job. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds to the last byte of an answer. */
  readonly median: number;
  readonly slowest99: number;
  /** The first answer that was none, for a person to read. */
  readonly failure: string | undefined;
}
