"""How a network comes to be."""
