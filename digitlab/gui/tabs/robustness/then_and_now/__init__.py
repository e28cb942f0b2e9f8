"""The page "Then and now": from features by hand to networks, with published errors and three of our own."""
