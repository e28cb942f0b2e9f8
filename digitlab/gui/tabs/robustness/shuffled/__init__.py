"""The page "Shuffled": which network needs neighbouring pixels."""
