"""The page "The answer": which ink spoke for the answer."""
