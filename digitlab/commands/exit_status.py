"""What ``digitlab`` tells the shell; success is 0."""

FAULT = 1
USAGE = 2
INTERRUPTED = 130
