"""The page "Where they differ": test digits that one network reads and the other does not."""
