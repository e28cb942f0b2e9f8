"""``digitlab calibrate``: how far a network's confidence can be believed, and what it says of what is no digit."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form, add_networks, add_out, chosen_networks

if TYPE_CHECKING:
    from digitlab.measure.events import Calibrated

NAME = "calibrate"
HELP = "measure how far confidence can be believed, on digits and on what is no digit"

_SHOWN = (0.5, 0.9, 0.95, 0.99, 0.999)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the networks, what is examined, and the form of the result."""
    add_networks(parser)
    parser.add_argument("--digits", type=int, help="so many test digits, the first ones (default 10000)")
    parser.add_argument("--non-digits", type=int, help="so many drawings of each kind of non-digit (default 200)")
    parser.add_argument("--seed", type=int, help="of these drawings and of the moved digits' directions (default 0)")
    parser.add_argument("--fresh", action="store_true", help="measure again what is known already")
    add_out(parser)
    add_form(parser)


def run(arguments: argparse.Namespace) -> int:
    """Calibrate the networks, or look up what is known of them."""
    from digitlab.commands.event_stream import deliver
    from digitlab.measure.calibrating import CalibrateConfig, calibrate

    chosen = {"digits": arguments.digits, "non_digits": arguments.non_digits, "seed": arguments.seed}
    config = CalibrateConfig(**{name: value for name, value in chosen.items() if value is not None})
    entries = list(chosen_networks(arguments).values())
    events = calibrate(entries, config, fresh=arguments.fresh, folder=arguments.out)
    return deliver(events, _print_calibration, as_json=arguments.json)


def _print_calibration(event: Calibrated) -> None:
    calibration = event.calibration
    raw, calibrated, moved = calibration.raw, calibration.calibrated, calibration.moved
    print(
        f"{calibration.network}: temperature {calibration.temperature:.2f}, fitted on {calibration.n_fitted:,} held-out"
    )
    print(
        f"  calibration error {raw.error:.2%} as it is, {calibrated.error:.2%} at the temperature "
        f"(n = {calibration.n:,} test digits)"
    )
    print(
        f"  moved by {calibration.moved_px} px: sure by {moved.confidence:.1%} on average, right in {moved.accuracy:.1%}"
    )
    drawings = sum(kind.n for kind in calibration.non_digits)
    print(f"  when it answers only if surer than  digits answered  right of these  of {drawings:,} non-digits answered")
    for step, threshold in enumerate(calibration.thresholds):
        if threshold in _SHOWN:
            right = calibration.right_of_answered(step)
            of_these = "–" if right is None else f"{right:.2%}"
            answered, fooled = calibration.answered[step], calibration.non_digits_answered(step)
            print(f"  {threshold:>34.1%}{answered:>17.2%}{of_these:>16}{fooled:>30.1%}")
