"""The page "Equivariance": shift first, or apply the layer first."""
