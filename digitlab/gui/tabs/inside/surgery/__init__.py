"""The page "Surgery": ablation and weight editing."""
