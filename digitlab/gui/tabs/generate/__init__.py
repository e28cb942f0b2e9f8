"""The tab "Generate": networks that draw digits, and others that read what they draw."""
