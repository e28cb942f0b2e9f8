"""The page "Ingredients": what each part of an architecture contributes."""
