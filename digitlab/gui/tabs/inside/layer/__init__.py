"""The page "A layer": one layer, one unit and its sum."""
