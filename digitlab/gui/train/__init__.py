"""The tab "Train": what works behind its pages."""
