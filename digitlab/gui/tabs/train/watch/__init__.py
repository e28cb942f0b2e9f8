"""The page "Watch": training runs, live and past."""
