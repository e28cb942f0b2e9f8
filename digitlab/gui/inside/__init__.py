"""The tab "Inside": the networks opened up."""
