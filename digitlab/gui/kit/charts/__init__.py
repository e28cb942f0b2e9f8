"""Charts, and what reads them under the mouse."""
