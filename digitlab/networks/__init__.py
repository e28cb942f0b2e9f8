"""What looks at the ink."""
