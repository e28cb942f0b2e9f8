"""The tab "Robustness": where each network stops to recognise a digit."""
