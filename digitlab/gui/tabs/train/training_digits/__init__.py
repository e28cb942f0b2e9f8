"""The page "Training digits": what the networks are taught with."""
