"""The page "A sheet of digits": many digits in one pass."""
