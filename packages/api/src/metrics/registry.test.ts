import { expect, it } from "vitest";
import { openMetrics } from "./registry.ts";

it("tells counters, durations and figures in the words of Prometheus", () => {
  const metrics = openMetrics();
  metrics.count("gehoor_sign_ins_total", { kind: "STAFF", outcome: "REFUSED" });
  metrics.count("gehoor_sign_ins_total", { kind: "STAFF", outcome: "REFUSED" });
  metrics.observe("gehoor_job_seconds", { task: "purge" }, 0.03);
  metrics.observe("gehoor_job_seconds", { task: "purge" }, 20);
  const lines = metrics.text([{ name: "depth", help: "How deep.", values: [[{}, 3]] }]).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "# TYPE gehoor_sign_ins_total counter",
      'gehoor_sign_ins_total{kind="STAFF",outcome="REFUSED"} 2',
      'gehoor_job_seconds_bucket{task="purge",le="0.025"} 0',
      'gehoor_job_seconds_bucket{task="purge",le="0.05"} 1',
      'gehoor_job_seconds_bucket{task="purge",le="10"} 1',
      'gehoor_job_seconds_bucket{task="purge",le="+Inf"} 2',
      'gehoor_job_seconds_sum{task="purge"} 20.03',
      'gehoor_job_seconds_count{task="purge"} 2',
      "# TYPE depth gauge",
      "depth 3",
    ]),
  );
});

it("counts invented names together instead of keeping them all, and lets none break a line", () => {
  const metrics = openMetrics();
  for (let count = 0; count < 3000; count += 1)
    metrics.count("gehoor_requests_total", { operation: `invented${count}`, status: 200 });
  metrics.count("gehoor_request_errors_total", { code: 'a"}\nb 1' });
  const text = metrics.text([]);
  expect(text).toContain('gehoor_requests_total{operation="other",status="other"} 2000');
  expect(text).toContain('gehoor_request_errors_total{code="a_}_b 1"} 1');
});
