"""The page "Shuffled pixels": which network needs neighbouring pixels."""
