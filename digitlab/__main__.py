"""``python -m digitlab`` is the ``digitlab`` command."""

import sys

from digitlab.cli import main

if __name__ == "__main__":
    sys.exit(main())
