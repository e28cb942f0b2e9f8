"""Every hint there is, those that come first before others."""

from __future__ import annotations

from digitlab.gui.window.hints import budgets, drawing, runs

RULES = (*runs.RULES, *drawing.RULES, *budgets.RULES)
"""On a page the first of them that holds is shown; one that is shown stays while it holds."""
