"""digitlab: why convolutional networks read images and plain perceptrons do not."""

import os

__version__ = "0.1.0"

# Torch's threads wait for one another by spinning, which beside other busy processes makes a training many times as long; where they
# sleep at once, a quiet machine takes twice as long (resources/handbook/speed.md). So they spin for a moment, and sleep then. This is
# read once, by GNU's OpenMP when torch is loaded; whoever has set it keeps it.
os.environ.setdefault("GOMP_SPINCOUNT", "3000")
