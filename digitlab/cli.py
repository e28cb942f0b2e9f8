"""The command line: one function per command; text for people, ``--json`` for programs.

Only the commands that need the window import it, and only those that need torch import that, each in its own function.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab import __version__, memory
from digitlab.data_folder import VARIABLE, user_networks
from digitlab.ink.pose import Pose
from digitlab.window_options import add_window_options

if TYPE_CHECKING:
    from digitlab.networks.predict import Prediction
    from digitlab.robustness.accuracy import Condition

_EXIT_FAULT = 1
_EXIT_USAGE = 2
_EXIT_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``digitlab`` and return the exit status."""
    arguments = _parser().parse_args(argv)
    if arguments.data_dir:
        os.environ[VARIABLE] = str(arguments.data_dir)
    memory.keep_freed_memory()
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except (ValueError, OSError) as error:
        if isinstance(error, BrokenPipeError):  # the reader of our output has gone: nobody is left to tell
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return _EXIT_FAULT
        print(f"digitlab: {error}", file=sys.stderr)
        return _EXIT_FAULT
    except ImportError as error:  # Qt's own libraries need some of the system's, such as libEGL
        print(f"digitlab: {error}: install what is missing; the commands that do not need it work", file=sys.stderr)
        return _EXIT_USAGE
    except KeyboardInterrupt:
        print("digitlab: stopped", file=sys.stderr)
        return _EXIT_INTERRUPTED
    return status


def _open_window(arguments: argparse.Namespace) -> int:
    from digitlab.gui.display import missing_for_window

    if fault := missing_for_window():
        print(f"digitlab: {fault}", file=sys.stderr)
        return _EXIT_USAGE
    from digitlab.gui.app import run

    return run(arguments)


def _train(arguments: argparse.Namespace) -> int:
    from digitlab.training.events import Failed, to_line
    from digitlab.training.loop import train
    from digitlab.training.progress import ProgressBar
    from digitlab.training.recipe import TrainConfig

    chosen = {"network": arguments.network, "seed": arguments.seed, "epochs": arguments.epochs}
    chosen |= {"device": arguments.device, "digits": arguments.digits}
    config = TrainConfig(**{name: value for name, value in chosen.items() if value is not None})
    out = arguments.out or user_networks() / f"{config.network}.safetensors"
    bar = None if arguments.json else ProgressBar()
    for event in train(config, out):
        if bar:
            bar.show(event)
        else:
            print(to_line(event), flush=True)
        if isinstance(event, Failed):
            return _EXIT_FAULT
    return 0


def _predict(arguments: argparse.Namespace) -> int:
    from digitlab.data.images import ImageError, read_image
    from digitlab.ink.centring import centred
    from digitlab.ink.pose import posed
    from digitlab.networks.library import list_networks
    from digitlab.networks.predict import predict
    from digitlab.networks.weights import load

    library = list_networks()
    networks = {name: load(library.find(name).path)[0] for name in arguments.network or library.entries}
    status = 0
    for path in arguments.files:
        try:
            image = posed(read_image(path), arguments.pose)
        except ImageError as error:
            print(f"digitlab: {error}", file=sys.stderr)
            status = _EXIT_FAULT
            continue
        image = centred(image) if arguments.centred else image
        answers = {name: predict(network, image) for name, network in networks.items()} if image.any() else {}
        _print_answers(path, answers, as_json=arguments.json)
    return status


def _print_answers(path: Path, answers: dict[str, Prediction], *, as_json: bool) -> None:
    if not as_json:
        print(path)
    if not answers:
        print(json.dumps({"file": str(path), "blank": True}) if as_json else "  nothing drawn")
    for name, answer in answers.items():
        turned = None if answer.turn is None else answer.turn.read_deg
        if as_json:
            record = {"file": str(path), "network": name, "label": answer.label, "probabilities": answer.probabilities}
            print(json.dumps(record if turned is None else {**record, "turned_deg": turned}))
        else:
            about = "" if turned is None else f", turned by about {turned:.0f}°"
            print(f"  {name:<14}{answer.label}  {answer.confidence:6.1%}{about}")


def _evaluate(arguments: argparse.Namespace) -> int:
    from tqdm import tqdm

    from digitlab.data import mnist
    from digitlab.networks.library import list_networks
    from digitlab.networks.weights import load
    from digitlab.robustness.accuracy import measure

    test = mnist.load("test")
    if not 1 <= arguments.digits <= len(test):
        raise ValueError(f"digits must lie between 1 and {len(test)}, not {arguments.digits}")
    digits = mnist.Digits(test.images[: arguments.digits], test.labels[: arguments.digits])
    library = list_networks()
    conditions = _conditions(arguments)
    bar = tqdm(total=len(conditions) * len(arguments.network or library.entries), leave=False, disable=None)
    for name in arguments.network or library.entries:
        network, card = load(library.find(name).path)
        for accuracy in measure(network, digits, conditions):
            bar.update()
            record = {"network": name, "seed": card.recipe.get("seed"), "condition": accuracy.condition.name}
            record |= {"accuracy": accuracy.share, "n": accuracy.digits, "standard_error": accuracy.standard_error}
            text = f"{name:<14} {accuracy.condition.name:<28}{accuracy.share:8.2%} ± {accuracy.standard_error:.2%}"
            with tqdm.external_write_mode():
                print(json.dumps(record) if arguments.json else f"{text}  (n = {accuracy.digits:,})", flush=True)
    bar.close()
    return 0


def _conditions(arguments: argparse.Namespace) -> list[Condition]:
    from digitlab.robustness.accuracy import at_pose, shifted_by, turned_by

    chosen = [at_pose(pose) for pose in arguments.pose]
    chosen += [shifted_by(pixels) for pixels in arguments.shift]
    chosen += [turned_by(degrees) for degrees in arguments.turn]
    return chosen or [at_pose(Pose())]


def _list_networks(arguments: argparse.Namespace) -> int:
    from digitlab.networks.library import list_networks
    from digitlab.records import to_dict

    library = list_networks()
    for name, entry in library.entries.items():
        card = entry.card
        if arguments.json:
            print(json.dumps({"path": str(entry.path), "shipped": entry.shipped, **to_dict(card)}))
            continue
        held_out = card.measured.get("held_out_accuracy")
        accuracy = f"{held_out:.2%} of {card.measured.get('held_out'):,} held out" if held_out else "not measured"
        cost = f"{card.parameters:>9,} parameters  {card.multiplications / 1e6:>7.1f} M multiply-adds"
        print(f"{name:<14}{cost}  {accuracy}  {'shipped' if entry.shipped else entry.path}")
    for fault in library.faults:
        print(f"digitlab: left out: {fault}", file=sys.stderr)
    return 0


def _screenshots(arguments: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # offscreen says what it lacks, again and again
    from digitlab.gui.screenshots import take_all

    for path in take_all(arguments.out):
        print(path)
    return 0


def _pose(text: str) -> Pose:
    try:
        return Pose.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "digitlab", description="Why convolutional networks read images and plain perceptrons do not."
    )
    parser.add_argument("--version", action="version", version=f"digitlab {__version__}")
    add_window_options(parser)
    parser.set_defaults(run=_open_window)
    commands = parser.add_subparsers(title="commands without a window", metavar="COMMAND")

    train = commands.add_parser("train", help="train a network")
    train.add_argument("network", help="mlp, mlp14, cnn_flatten, cnn_pooled or cnn_rotated")
    train.add_argument("--seed", type=int, help="of weights and order (default 0)")
    train.add_argument("--epochs", type=int, help="passes over the digits")
    train.add_argument("--digits", type=int, help="use only the first so many of the 55,000 training digits")
    train.add_argument("--device", help="auto, cpu, cuda, mps (default auto)")
    train.add_argument("--out", type=Path, help="the weights file to write (default: your own networks)")
    train.add_argument("--json", action="store_true", help="one event a line")
    train.set_defaults(run=_train)

    predict = commands.add_parser("predict", help="read digits from image files")
    predict.add_argument("files", nargs="+", type=Path, metavar="FILE")
    predict.add_argument("--centred", action="store_true", help="crop, scale and centre the ink first")
    predict.set_defaults(run=_predict)
    evaluate = commands.add_parser("evaluate", help="measure accuracy on the MNIST test digits")
    evaluate.add_argument(
        "--shift", type=float, action="append", default=[], metavar="PX", help="mean over eight directions"
    )
    evaluate.add_argument(
        "--turn", type=float, action="append", default=[], metavar="DEG", help="mean over both senses"
    )
    evaluate.add_argument("--digits", type=int, default=10_000, help="use only the first so many test digits")
    evaluate.set_defaults(run=_evaluate)
    for command in (predict, evaluate):
        command.add_argument(
            "--network", action="append", help="a name or a weights file; repeat it for several (default: all)"
        )
        command.add_argument("--json", action="store_true", help="one record a line")
    pose_help = "dx=4,dy=0,angle=30,scale=1: pixels right and down, degrees counter-clockwise, magnification"
    predict.add_argument("--pose", type=_pose, default=Pose(), help=pose_help)
    evaluate.add_argument("--pose", type=_pose, action="append", default=[], help=pose_help + "; repeat it for several")

    networks = commands.add_parser("networks", help="list the networks")
    networks.add_argument("--json", action="store_true", help="one record a line")
    networks.set_defaults(run=_list_networks)

    screenshots = commands.add_parser(
        "screenshots", help="write a picture of every screen, light and dark; needs no display"
    )
    screenshots.add_argument("--out", type=Path, required=True, help="the folder to write to")
    screenshots.set_defaults(run=_screenshots)
    return parser


if __name__ == "__main__":
    sys.exit(main())
