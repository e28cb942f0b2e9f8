"""The command line: opens the window, or runs one of the modules in :mod:`digitlab.commands`.

Only the commands that need the window import it, and only those that need torch import that, each in its own function.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from digitlab import __version__, language, memory
from digitlab.commands.exit_status import FAULT, INTERRUPTED, USAGE, UsageError
from digitlab.commands.say import complain
from digitlab.data_folder import VARIABLE
from digitlab.language import tr
from digitlab.window_options import add_window_options

if TYPE_CHECKING:
    from digitlab.measure.measurement import Measurement

    _Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no other name

_BEFORE = {name: name for name in ("train", "generate", "predict", "detect", "evaluate")}
_AFTER = {name: name for name in ("networks", "import", "export", "script", "runs", "digits", "doctor", "screenshots")}
_AFTER |= {"import": "importing", "desktop-entry": "desktop_entry"}
"""The commands in the order of the help, with their modules in :mod:`digitlab.commands`; those of the measurements stand between them."""


def main(argv: Sequence[str] | None = None, on_begin: Callable[[], object] = lambda: None) -> int:
    """Run ``digitlab`` and return the exit status.

    Args:
        argv: What follows the program's name; that of this process where left out.
        on_begin: Called when all is imported that finds out which command is to run, and the command begins.
    """
    _mend_streams()
    try:
        return _run(argv, on_begin)
    except BrokenPipeError:  # the reader of our output has gone: nobody is left to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except UsageError as error:
        complain(error)
        return USAGE
    except (ValueError, OSError) as error:
        complain(error)
        return FAULT
    except ImportError as error:  # Qt's own libraries need some of the system's, such as libEGL
        complain(tr("{error}: install what is missing; the commands that do not need it work", error=error))
        return USAGE
    except (RuntimeError, MemoryError) as error:
        if not memory.is_out_of_memory(error):
            raise
        complain(tr("there is too little memory for that: close other programs, or ask for less"))
        return FAULT
    except KeyboardInterrupt:
        complain(tr("stopped"))
        return INTERRUPTED


def _run(argv: Sequence[str] | None, on_begin: Callable[[], object]) -> int:
    _use_language(os.environ.get(language.VARIABLE) or "en")
    words = sys.argv[1:] if argv is None else argv
    arguments = _window_alone(words) or command_parser(*words[:1]).parse_args(words)
    on_begin()
    if arguments.data_dir:
        os.environ[VARIABLE] = str(arguments.data_dir)
    memory.keep_freed_memory()
    status: int = arguments.run(arguments)
    sys.stdout.flush()
    return status


def _use_language(code: str) -> None:
    """Say from now on what goes through ``tr`` in a language: asked for, and never that of the system, since programs read commands."""
    if code not in language.LANGUAGES:
        raise UsageError(f"{language.VARIABLE}: digitlab speaks {', '.join(language.LANGUAGES)}, not '{code}'")
    if code != "en":
        from digitlab import translation  # Qt, which an English command does not pay for

        if translate := translation.load(code):
            language.use(code, translate)


def _mend_streams() -> None:
    """Let output that is closed go nowhere, and let no result be lost to a character that the terminal does not know."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        stream = getattr(sys, name)
        if stream is None:
            try:
                os.fstat(number)
            except OSError:  # or the next file that is opened gets this number, and what torch prints
                os.dup2(os.open(os.devnull, os.O_RDWR), number)
        if number and stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - as long as this process lives
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _open_window(arguments: argparse.Namespace) -> int:
    from digitlab.gui.shell.display import missing_for_window

    if fault := missing_for_window():
        complain(fault)
        return USAGE
    gc.disable()  # the window collects garbage by itself, see gui/shell/rest.py, and there is none while it is imported
    from digitlab.gui.app import run

    return run(arguments)


def _window_alone(words: Sequence[str]) -> argparse.Namespace | None:
    """What is asked of the window, or None where it is not the window alone: it need not wait until all commands are imported."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    add_window_options(parser)
    parser.set_defaults(run=_open_window)
    try:
        arguments, others = parser.parse_known_args(words)
    except argparse.ArgumentError:
        return None
    return None if others else arguments


def command_parser(word: str = "") -> argparse.ArgumentParser:
    """Reads a command line into the function that runs it, ``run``, and what it is given.

    Args:
        word: Where this is a command, the parser knows it alone, and nothing else is imported.
    """
    from digitlab.measure import registry

    parser = argparse.ArgumentParser(
        "digitlab", description="Why convolutional networks read images and plain perceptrons do not."
    )
    parser.add_argument("--version", action="version", version=f"digitlab {__version__}")
    add_window_options(parser)
    parser.set_defaults(run=_open_window)
    commands = parser.add_subparsers(title="commands without a window", metavar="COMMAND")
    if word in {**_BEFORE, **_AFTER}:
        _add_command(commands, word)
    elif word in registry.MODULES:
        _add_measurement(commands, registry.measurement(word))
    else:
        window = commands.add_parser("gui", argument_default=argparse.SUPPRESS, description="Open the window.")
        add_window_options(window)
        for name in _BEFORE:
            _add_command(commands, name)
        for measurement in registry.measurements().values():
            _add_measurement(commands, measurement)
        for name in _AFTER:
            _add_command(commands, name)
    return parser


def _add_command(commands: _Commands, name: str) -> None:
    command = import_module(f"digitlab.commands.{_BEFORE.get(name) or _AFTER[name]}")
    parser = commands.add_parser(name, help=command.HELP)
    command.add_arguments(parser)
    parser.set_defaults(run=command.run)


def _add_measurement(commands: _Commands, measurement: Measurement[Any, Any]) -> None:
    from digitlab.commands.measuring import add_arguments

    add_arguments(
        commands.add_parser(measurement.name, aliases=measurement.aliases, help=measurement.help), measurement
    )


if __name__ == "__main__":
    sys.exit(main())
