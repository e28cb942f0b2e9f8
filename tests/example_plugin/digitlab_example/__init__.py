"""One of everything that a plug-in can bring to digitlab."""
