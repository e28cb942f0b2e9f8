"""The robustness laboratory: its pages, and what they show, in words and as tables."""
