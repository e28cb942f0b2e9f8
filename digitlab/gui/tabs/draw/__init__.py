"""The tab "Draw": the canvas, the pose and what the networks answer."""
