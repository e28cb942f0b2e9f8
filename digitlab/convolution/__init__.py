"""The lecture's arithmetic: convolution, pooling and their gradients, every step open. Numpy alone; it stands by itself."""
