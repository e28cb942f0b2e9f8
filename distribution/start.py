"""What the bundle runs: the command ``digitlab``."""

import multiprocessing
import sys

from digitlab.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker that a library starts is this program again, and not a second window
    sys.exit(main())
