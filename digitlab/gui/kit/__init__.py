"""Widgets that at least two tabs share; they know neither the session nor the networks."""
