"""The page "Feature maps" of the tab "Generate"."""
