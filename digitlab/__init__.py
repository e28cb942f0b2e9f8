"""digitlab: why convolutional networks read images and plain perceptrons do not."""

import os

__version__ = "0.1.0"

# Torch's threads wait for one another by spinning, which beside one other busy process makes a training twenty times as long
# (resources/handbook/speed.md). Asleep they wait as well. Whoever has set it keeps it; it is read once, when torch is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
