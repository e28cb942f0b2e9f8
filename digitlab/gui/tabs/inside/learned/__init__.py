"""The page "What it learned": what activates a unit most."""
