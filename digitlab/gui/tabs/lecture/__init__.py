"""The tab "Lecture": lessons that lead through all other tabs."""
