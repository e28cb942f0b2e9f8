"""The page "A learning step": forward, loss, backward, update, number by number."""
