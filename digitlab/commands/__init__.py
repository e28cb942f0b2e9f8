"""The commands without a window, a module each: ``NAME``, ``HELP``, ``add_arguments`` and ``run``, which returns the exit status."""
