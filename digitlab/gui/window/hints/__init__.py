"""Hints that look at what is happening: each is declared once, and rests on something that was measured."""
