"""The page "Test digits": accuracy under growing changes."""
