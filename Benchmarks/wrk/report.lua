-- Prints the result as one line of JSON; times in microseconds.
function done(summary, latency, requests)
   local errors = summary.errors
   io.write(string.format(
      'RESULT {"requests":%d,"duration":%d,"bytes":%d,"failures":%d,"p50":%d,"p99":%d,"max":%d}\n',
      summary.requests, summary.duration, summary.bytes,
      errors.connect + errors.read + errors.write + errors.status + errors.timeout,
      latency:percentile(50), latency:percentile(99), latency.max))
end
