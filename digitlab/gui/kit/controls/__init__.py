"""Buttons, sliders, fields and labels."""
