"""The page "Benchmark": what networks read after all that can happen to a digit, beside what others have published."""
