"""What stands inside networks, measured over many digits: what excites a unit, and what is made of it."""
