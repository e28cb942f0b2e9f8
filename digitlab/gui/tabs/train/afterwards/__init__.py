"""The page "Afterwards": what a run has made of its network."""
