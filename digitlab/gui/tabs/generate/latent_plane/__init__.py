"""The page "Latent plane": a digit for every point of a plane, and what networks read there."""
