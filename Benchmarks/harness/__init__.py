"""Runs the real release binary from outside: used by the benchmarks and by Tests/ResilienceTests."""
