"""The page "Map of digits": where a layer places the test digits."""
