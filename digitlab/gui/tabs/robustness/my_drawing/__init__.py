"""The page "My drawing": the drawing at every shift and rotation."""
