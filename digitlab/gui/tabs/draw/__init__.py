"""The tab "Draw": every network's answer to what is on the canvas, large."""
