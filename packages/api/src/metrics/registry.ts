/** What a process counts of itself, and what the numbers mean. */
const counters = {
  gehoor_requests_total: "Requests answered, by GraphQL operation (or path) and HTTP status.",
  gehoor_request_errors_total: "Errors that answers held, by their code.",
  gehoor_database_faults_total: "What the database could not do now for a request, by why.",
  gehoor_unforeseen_total: "Faults that nobody foresaw; each stands in the log.",
  gehoor_sign_ins_total: "Attempts to sign in, by kind of person and outcome.",
  gehoor_jobs_total: "Jobs done, by task and outcome.",
} as const;

const histograms = {
  gehoor_request_seconds: "How long requests took, streams left out, by operation.",
  gehoor_job_seconds: "How long jobs took, by task.",
} as const;

export type Counter = keyof typeof counters;
export type Histogram = keyof typeof histograms;
export type Labels = Readonly<Record<string, string | number>>;

/** A figure asked for at the moment of reading, such as the depth of the queue. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly values: readonly (readonly [labels: Labels, value: number])[];
}

/** Counts within one process, in the words of Prometheus; whoever reads adds the processes up. */
export interface Metrics {
  count(name: Counter, labels: Labels): void;
  /** @param seconds how long it took */
  observe(name: Histogram, labels: Labels, seconds: number): void;
  /** Everything as text (exposition format 0.0.4), with these figures at the end. */
  text(gauges: readonly Gauge[]): string;
}

/** Upper bounds in seconds; what takes longer than ten is a fault whatever it is. */
const BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Series of one name; what comes beyond is counted as one, so that invented names fill no memory. */
const MOST_SERIES = 1000;

interface Observed {
  readonly buckets: number[];
  sum: number;
  count: number;
}

export function openMetrics(): Metrics {
  const counted = new Map<Counter, Map<string, number>>();
  const observed = new Map<Histogram, Map<string, Observed>>();
  return {
    count: (name, labels) => {
      const series = seriesOf(counted, name);
      const key = keyIn(series, labels);
      series.set(key, (series.get(key) ?? 0) + 1);
    },
    observe: (name, labels, seconds) => {
      const series = seriesOf(observed, name);
      const key = keyIn(series, labels);
      const one = series.get(key) ?? { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
      series.set(key, one);
      one.sum += seconds;
      one.count += 1;
      for (const [index, bound] of BOUNDS.entries())
        if (seconds <= bound) one.buckets[index] = (one.buckets[index] ?? 0) + 1;
    },
    text: (gauges) =>
      [
        ...[...counted].flatMap(([name, series]) => [
          ...head(name, counters[name], "counter"),
          ...[...series].map(([labels, value]) => `${name}${braced(labels)} ${value}`),
        ]),
        ...[...observed].flatMap(([name, series]) => [
          ...head(name, histograms[name], "histogram"),
          ...[...series].flatMap(([labels, one]) => histogramLines(name, labels, one)),
        ]),
        ...gauges.flatMap(({ name, help, values }) => [
          ...head(name, help, "gauge"),
          ...values.map(([labels, value]) => `${name}${braced(labelText(labels))} ${value}`),
        ]),
        "",
      ].join("\n"),
  };
}

function seriesOf<Name, Value>(all: Map<Name, Map<string, Value>>, name: Name): Map<string, Value> {
  const series = all.get(name) ?? new Map<string, Value>();
  all.set(name, series);
  return series;
}

function keyIn(series: ReadonlyMap<string, unknown>, labels: Labels): string {
  const key = labelText(labels);
  if (series.has(key) || series.size < MOST_SERIES) return key;
  return labelText(Object.fromEntries(Object.keys(labels).map((name) => [name, "other"])));
}

function histogramLines(name: string, labels: string, { buckets, sum, count }: Observed): string[] {
  const comma = labels === "" ? "" : ",";
  return [
    ...BOUNDS.map((bound, index) => `${name}_bucket{${labels}${comma}le="${bound}"} ${buckets[index] ?? 0}`),
    `${name}_bucket{${labels}${comma}le="+Inf"} ${count}`,
    `${name}_sum${braced(labels)} ${sum}`,
    `${name}_count${braced(labels)} ${count}`,
  ];
}

function head(name: string, help: string, type: "counter" | "histogram" | "gauge"): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function braced(labels: string): string {
  return labels === "" ? "" : `{${labels}}`;
}

function labelText(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${String(value).replace(/[\\"\n]/g, "_")}"`)
    .join(",");
}
