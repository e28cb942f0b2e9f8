"""digitlab: why convolutional networks read images and plain perceptrons do not."""

__version__ = "0.1.0"
