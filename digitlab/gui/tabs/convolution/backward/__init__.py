"""The page "Backpropagation": the gradient of a shared weight."""
