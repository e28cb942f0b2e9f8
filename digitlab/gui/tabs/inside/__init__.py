"""The tab "Inside": what happens within a network."""
