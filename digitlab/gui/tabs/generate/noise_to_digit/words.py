"""What the page "From noise to digit" says, and what it saves."""

from __future__ import annotations

from digitlab.data.nearest import Nearest
from digitlab.gui.kit import phrases
from digitlab.gui.kit.phrases import listed, sure
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.words import a_digit
from digitlab.gui.tabs.generate.generators import with_seed
from digitlab.gui.tabs.generate.noise_to_digit.pixel_paths import PixelPath
from digitlab.gui.tabs.generate.noise_to_digit.trajectory import Trajectory
from digitlab.gui.tabs.generate.noise_to_digit.work import Drawn
from digitlab.gui.tabs.generate.readers import named

LOADING = "The flow is being loaded."
FIGURES = "How many samples each network reads as asked, how far two of them lie apart, and how long the path is as a multiple of the straight line"


def read_at(trajectory: Trajectory, at: int) -> str:
    """What each network reads in what is expected after so many steps."""
    lines = ["In the expected end:"]
    for reading in trajectory.ends_read:
        label = int(reading.labels[at])
        said = f"{label}, {sure(float(reading.probabilities[at, label]))}" if label >= 0 else reading.fault
        mark = "" if label < 0 else "✓ " if label == trajectory.digit else "✗ "
        lines.append(f"{mark}{reading.name}: {said}")
    return "\n".join(lines)


def figures(trajectory: Trajectory) -> str:
    """How sure, how varied, and how straight."""
    count = len(trajectory.samples)
    read = [each.counted([trajectory.digit] * count) for each in trajectory.samples_read]
    spread = [] if trajectory.spread is None else [f"spread {trajectory.spread:.1f} px"]
    counts = [f"Read as {a_digit(trajectory.digit)}, of {count}: {', '.join(read)}"] if read else []
    return "\n".join([*counts, ", ".join([*spread, f"path {trajectory.detour:.2f} ×"])])


def samples_title(trajectory: Trajectory) -> str:
    """What stands above the samples."""
    count = len(trajectory.samples)
    return "sample" if count == 1 else f"{count} samples"


def nearest_name(nearest: Nearest) -> str:
    """What stands below the training digit that a sample resembles most."""
    return f"{a_digit(nearest.label)}, {nearest.distance:.1f} px"


def sentence(drawn: Drawn) -> str:
    """What the trajectories come to, or why there are none."""
    if not drawn.trajectories:
        return phrases.sentence(drawn.fault) or LOADING
    one, other = drawn.trajectories
    begins = "the same noise" if drawn.question.situation is None else "your drawing under the same noise"
    if one.digit != other.digit:
        return f"From {begins} to {a_digit(one.digit)} and {a_digit(other.digit)}: where do the two paths part?"
    if one.guidance == other.guidance:
        return f"Twice {a_digit(one.digit)} from {begins}: choose another class or another guidance for one of them."
    if one.spread is None or other.spread is None:
        return f"{a_digit(one.digit).capitalize()} from {begins}, with two guidances: which is surer, and which varies more?"
    low, high = sorted((one, other), key=lambda trajectory: trajectory.guidance)
    digits = [low.digit] * len(low.samples)
    read = [
        f"{before.name} reads {before.as_asked(digits)} and {after.as_asked(digits)}"
        for before, after in zip(low.samples_read, high.samples_read, strict=True)
        if not before.fault
    ]
    counts = f" {listed(read)} as {a_digit(low.digit)}; their" if read else " the"
    return (
        f"Guidance {low.guidance:g} and {high.guidance:g}: of {len(low.samples)} samples{counts} spread is {low.spread:.1f} "
        f"and {high.spread:.1f} px."
    )


def paths(drawn: Drawn, row: int, column: int) -> tuple[PixelPath, ...]:
    """The path of one pixel in each trajectory."""
    names = [str(trajectory.digit) for trajectory in drawn.trajectories]
    if len(set(names)) < len(names):
        names = [f"guidance {trajectory.guidance:g}" for trajectory in drawn.trajectories]
    return tuple(
        PixelPath(name, trajectory.times, trajectory.images[:, row, column].astype(float))
        for name, trajectory in zip(names, drawn.trajectories, strict=True)
    )


def pixel_words(row: int, column: int) -> str:
    """Whose path is shown."""
    return f"Path of the pixel in row {row + 1}, column {column + 1}: straight, or curved? Click another."


def table(drawn: Drawn) -> Table:
    """A row for each trajectory and step: what is there, and what is read in what is expected."""
    header = ("trajectory", "class", "guidance", "step", "t", "network", "reads_in_expected_end", "probability")
    rows = [
        (
            number,
            trajectory.digit,
            trajectory.guidance,
            step,
            float(time),
            reading.name,
            *_answer(reading.probabilities[step].tolist()),
        )
        for number, trajectory in enumerate(drawn.trajectories, 1)
        for step, time in enumerate(trajectory.times.tolist())
        for reading in trajectory.ends_read
    ]
    return Table(header, rows)


def _answer(chances: list[float]) -> tuple[object, object]:
    best = max(chances)
    return (chances.index(best), best) if best >= 0 else ("", "")


def provenance(drawn: Drawn) -> Provenance:
    """Which flow, from which noise, in how many steps."""
    question = drawn.question
    readings = drawn.trajectories[0].samples_read if drawn.trajectories else ()
    trajectories = zip(question.digits, question.guidance, strict=True)
    start = "noise" if question.situation is None else f"the drawing at t = {question.time:g}, under noise"
    notes = [
        ("generator", with_seed(question.generator, drawn.card)),
        ("steps", f"{question.steps}, Euler's"),
        ("asked", "; ".join(f"{a_digit(digit)} with guidance {guidance:g}" for digit, guidance in trajectories)),
        ("start", start),
    ]
    for number, trajectory in enumerate(drawn.trajectories, 1):
        if trajectory.nearest is not None:
            near = trajectory.nearest
            notes.append(
                (
                    f"nearest to {number}",
                    f"training digit {near.number}, {a_digit(near.label)}, {near.distance:.2f} px away",
                )
            )
    n = f"{len(drawn.trajectories[0].samples)} samples a trajectory" if drawn.trajectories else 0
    return Provenance("From noise to digit", named(readings), n, question.seed, "as generated", tuple(notes))
