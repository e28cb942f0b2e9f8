"""The page "Bench": a convolution, step by step."""
