"""The page "Differences": test digits that one network reads and the other does not."""
