"""What a hand draws: vector ink, its image in the field, and the poses that move it."""
