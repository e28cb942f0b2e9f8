"""The tab "Robustness": where each network stops recognising a digit."""
