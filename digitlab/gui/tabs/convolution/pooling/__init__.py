"""The page "Pooling": what pooling keeps, and what it loses."""
