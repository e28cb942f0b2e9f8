"""How far the answer survives."""
