"""The main window: the drawing at its left, the tabs at its right."""
