"""The page "Not a digit": how far confidence can be believed."""
