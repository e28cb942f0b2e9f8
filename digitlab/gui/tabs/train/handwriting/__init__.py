"""The page "My handwriting": digits of one's own, to measure and to fine-tune."""
