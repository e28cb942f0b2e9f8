"""The page "Third reader": a generator reads, by asking which class explains a drawing best."""
