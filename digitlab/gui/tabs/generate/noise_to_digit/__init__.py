"""The page "From noise to digit": what a flow makes of noise, step by step, and of a drawing that noise is laid over."""
