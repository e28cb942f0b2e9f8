"""What ``digitlab`` tells the shell; success is 0."""

FAULT = 1
USAGE = 2
INTERRUPTED = 130


class UsageError(ValueError):
    """A command was used wrongly; the message says how it is meant."""
