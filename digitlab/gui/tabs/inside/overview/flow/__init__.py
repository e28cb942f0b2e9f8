"""The overview at play: the ink flows through the networks, layer by layer, to their answers."""
