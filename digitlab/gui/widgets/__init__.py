"""Widgets that know Qt and ink, and nothing of the session."""
