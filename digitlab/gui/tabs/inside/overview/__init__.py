"""The page "Overview": all layers of the networks."""
