"""What the page "From noise to digit" says, and what it saves."""

from __future__ import annotations

from digitlab.data.nearest import Nearest
from digitlab.gui.kit import phrases
from digitlab.gui.kit.phrases import listed, sure
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.shell.words import a_digit
from digitlab.gui.tabs.generate.generators import with_seed
from digitlab.gui.tabs.generate.noise_to_digit.pixel_paths import PixelPath
from digitlab.gui.tabs.generate.noise_to_digit.trajectory import Trajectory
from digitlab.gui.tabs.generate.noise_to_digit.work import Drawn
from digitlab.gui.tabs.generate.readers import named
from digitlab.language import mark, tr

LOADING = mark("The flow is being loaded.")
FIGURES = mark(
    "How many samples each network reads as asked, how far two of them lie apart, and how long the "
    "path is as a multiple of the straight line"
)


def read_at(trajectory: Trajectory, at: int) -> str:
    """What each network reads in what is expected after so many steps."""
    lines = [tr("In the expected end:")]
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
    said = [tr("path {detour:.2f} ×", detour=trajectory.detour)]
    if trajectory.spread is not None:
        said.insert(0, tr("spread {spread:.1f} px", spread=trajectory.spread))
    lines = [", ".join(said)]
    if read:
        counts = {"digit": a_digit(trajectory.digit), "count": count, "counts": ", ".join(read)}
        lines.insert(0, tr("Read as {digit}, of {count}: {counts}", **counts))
    return "\n".join(lines)


def samples_title(trajectory: Trajectory) -> str:
    """What stands above the samples."""
    count = len(trajectory.samples)
    return tr("sample") if count == 1 else tr("{count} samples", count=count)


def nearest_name(nearest: Nearest) -> str:
    """What stands below the training digit that a sample resembles most."""
    return f"{a_digit(nearest.label)}, {nearest.distance:.1f} px"


def sentence(drawn: Drawn) -> str:
    """What the trajectories come to, or why there are none."""
    if not drawn.trajectories:
        return phrases.sentence(drawn.fault) or tr(LOADING)
    one, other = drawn.trajectories
    begins = tr("the same noise") if drawn.question.situation is None else tr("your drawing under the same noise")
    if one.digit != other.digit:
        return tr(
            "From {start} to {digit} and {other_digit}: where do the two paths part?",
            start=begins,
            digit=a_digit(one.digit),
            other_digit=a_digit(other.digit),
        )
    if one.guidance == other.guidance:
        return tr(
            "Twice {digit} from {start}: choose another class or another guidance for one of them.",
            digit=a_digit(one.digit),
            start=begins,
        )
    if one.spread is None or other.spread is None:
        return tr(
            "{digit} from {start}, with two guidances: which is surer, and which varies more?",
            digit=a_digit(one.digit).capitalize(),
            start=begins,
        )
    low, high = sorted((one, other), key=lambda trajectory: trajectory.guidance)
    digits = [low.digit] * len(low.samples)
    read = [
        tr(
            "{network} reads {low} and {high}",
            network=before.name,
            low=before.as_asked(digits),
            high=after.as_asked(digits),
        )
        for before, after in zip(low.samples_read, high.samples_read, strict=True)
        if not before.fault
    ]
    said = {
        "low": low.guidance,
        "high": high.guidance,
        "count": len(low.samples),
        "spread_low": low.spread,
        "spread_high": high.spread,
    }
    if not read:
        return tr(
            "Guidance {low:g} and {high:g}: of {count} samples the spread is {spread_low:.1f} and {spread_high:.1f} px.",
            **said,
        )
    return tr(
        "Guidance {low:g} and {high:g}: of {count} samples {counts} as {digit}; their spread is {spread_low:.1f} "
        "and {spread_high:.1f} px.",
        **said,
        counts=listed(read),
        digit=a_digit(low.digit),
    )


def paths(drawn: Drawn, row: int, column: int) -> tuple[PixelPath, ...]:
    """The path of one pixel in each trajectory."""
    names = [str(trajectory.digit) for trajectory in drawn.trajectories]
    if len(set(names)) < len(names):
        names = [tr("guidance {guidance:g}", guidance=trajectory.guidance) for trajectory in drawn.trajectories]
    return tuple(
        PixelPath(name, trajectory.times, trajectory.images[:, row, column].astype(float))
        for name, trajectory in zip(names, drawn.trajectories, strict=True)
    )


def pixel_words(row: int, column: int) -> str:
    """Whose path is shown."""
    return tr(
        "Path of the pixel in row {row}, column {column}: straight, or curved? Click another.",
        row=row + 1,
        column=column + 1,
    )


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
    situation = question.situation
    start = tr("noise") if situation is None else tr("the drawing at t = {time:g}, under noise", time=question.time)
    pose = tr("as generated") if situation is None else pose_as_options(situation.pose)
    notes = [
        (mark("generator"), with_seed(question.generator, drawn.card)),
        (mark("steps"), tr("{count}, Euler's", count=question.steps)),
        (
            mark("asked"),
            "; ".join(
                tr("{digit} with guidance {guidance:g}", digit=a_digit(digit), guidance=guidance)
                for digit, guidance in trajectories
            ),
        ),
        (mark("start"), start),
        *(() if situation is None else seeing_notes(situation)),
    ]
    for number, trajectory in enumerate(drawn.trajectories, 1):
        if trajectory.nearest is not None:
            near = trajectory.nearest
            notes.append(
                (
                    tr("nearest to {number}", number=number),
                    tr(
                        "training digit {number}, {digit}, {distance:.2f} px away",
                        number=near.number,
                        digit=a_digit(near.label),
                        distance=near.distance,
                    ),
                )
            )
    n = tr("{count} samples a trajectory", count=len(drawn.trajectories[0].samples)) if drawn.trajectories else 0
    return Provenance(tr("From noise to digit"), named(readings), n, question.seed, pose, tuple(notes))
