"""The page "Set up": the recipe of a training."""
