"""Surfaces for ink: the canvas one draws on, and fields that are only shown."""
