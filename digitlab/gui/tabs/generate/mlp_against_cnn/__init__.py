"""The page "MLP against CNN": two flows that learned alike, asked for the same digits, and for a wider image."""
