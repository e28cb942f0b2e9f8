"""The page "From dense to convolution": one matrix, two layers."""
