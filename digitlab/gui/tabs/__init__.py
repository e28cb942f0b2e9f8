"""The tabs, one folder each; a page of a tab is a file or a folder in it."""
