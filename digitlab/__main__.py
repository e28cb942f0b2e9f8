"""``python -m digitlab`` is the ``digitlab`` command."""

import gc
import os
import signal
import sys


def main() -> int:
    """Run ``digitlab``; an interrupt before a command has begun is told in a line, whatever was being imported."""
    handler = signal.getsignal(signal.SIGINT)
    if handler is signal.default_int_handler:  # it raises, and what imports may take that for a fault of its own
        signal.signal(signal.SIGINT, _stop)
    from digitlab import cli

    try:
        return cli.main(on_begin=lambda: signal.signal(signal.SIGINT, handler))
    finally:
        gc.freeze()  # or the interpreter, which ends now, looks for garbage in all that torch has made: a fifth of a short command


def _stop(*_: object) -> None:
    try:
        os.write(2, b"digitlab: stopped\n")
    finally:
        os._exit(130)  # nothing has been written yet


if __name__ == "__main__":
    sys.exit(main())
