"""The tab "Train": training runs, from the recipe to the network."""
