"""The tab "Networks": which networks there are."""
