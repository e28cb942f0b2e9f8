"""The commands without a window, a module each: ``HELP``, ``add_arguments`` and ``run``, which returns the exit status."""
