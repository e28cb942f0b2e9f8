"""The digit is taken for a walk while the networks answer, and a strip of ticks keeps the score."""
