"""What is measured over many digits: robustness, calibration, and what units respond to."""
