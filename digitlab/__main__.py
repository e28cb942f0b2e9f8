"""``python -m digitlab`` is the ``digitlab`` command."""

import signal
import sys


def main() -> int:
    """Run ``digitlab``; an interrupt before it has begun ends the process without a word."""
    handler = signal.getsignal(signal.SIGINT)
    if handler is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from digitlab import cli

    signal.signal(signal.SIGINT, handler)
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
