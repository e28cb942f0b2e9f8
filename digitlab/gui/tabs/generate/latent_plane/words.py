"""What the page "Latent plane" says, and what it saves."""

from __future__ import annotations

from digitlab.gui.kit import phrases
from digitlab.gui.kit.phrases import listed, sure, whole_percent
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.words import a_digit
from digitlab.gui.tabs.generate.generators import with_seed
from digitlab.gui.tabs.generate.latent_plane.plane import POINTS, Latent
from digitlab.gui.tabs.generate.latent_plane.work import Plane
from digitlab.gui.tabs.generate.readers import Reading, named
from digitlab.language import mark, tr

LOOK = mark(
    "A decoder draws a digit from a class and two latent variables. Move over a plane: the class "
    "stays the same; what changes? Where does a network no longer read what was asked for?"
)
HOW = mark("Click to stay at a point. The arrow keys move, too.")
LOADING = mark("The decoder is being loaded.")


def point(latent: Latent) -> str:
    """``z = (0.4, −1.2)``."""
    return f"z = ({latent[0]:.2f}, {latent[1]:.2f})".replace("-", "−")


def drawing(plane: Plane) -> str:
    """Where the drawing lies on the plane."""
    if plane.drawing is None:
        return ""
    return tr(
        "○ your drawing, encoded as {digit}: {point}", digit=a_digit(plane.question.digit), point=point(plane.drawing)
    )


def asked(digit: int) -> str:
    """What was asked for."""
    return tr("asked for {digit}", digit=a_digit(digit))


def here(reading: Reading, digit: int) -> tuple[str, bool | None]:
    """What one network reads at the point, and whether that is what was asked for."""
    label = int(reading.labels[0])
    if label < 0:
        return reading.fault or f"{reading.name}: –", None
    is_asked = label == digit
    return (
        f"{'✓' if is_asked else '✗'} {reading.name}: {label}, {sure(float(reading.probabilities[0, label]))}",
        is_asked,
    )


def map_title(reading: Reading, digit: int, *, short: bool) -> str:
    """What stands above a network's map; short where there are three maps, which are small."""
    if reading.fault:
        return reading.fault
    labels = reading.labels
    known = int((labels >= 0).sum())
    if not known:
        return reading.name
    share = reading.as_asked([digit] * len(labels)) / known
    if short:
        return f"{reading.name}: {whole_percent(share)}"
    said = {"network": reading.name, "share": whole_percent(share), "digit": a_digit(digit)}
    return tr("{network}: {share} read as {digit}", **said)


def sentence(plane: Plane) -> str:
    """What the maps come to."""
    if plane.fault:
        return phrases.sentence(plane.fault)
    if not plane.is_whole:
        return tr("The networks are reading the plane.")
    digit, known = plane.question.digit, [each for each in plane.maps if not each.fault]
    if not known:
        return tr("No network reads the plane: choose one above.")
    counts = listed(
        [tr("{network} reads {count}", network=each.name, count=each.as_asked([digit] * len(POINTS))) for each in known]
    )

    found = tr(
        "The decoder was asked for {digit} at {count} points: {counts} of them as {digit}.",
        digit=a_digit(digit),
        count=len(POINTS),
        counts=counts,
    )
    if len(known) < 2:
        return found
    differ = sum(len({*labels}) > 1 for labels in zip(*(each.labels.tolist() for each in known), strict=True))
    return f"{found} " + tr("Their answers differ at {count}.", count=differ)


def table(plane: Plane) -> Table:
    """A row for each network and point."""
    digit, rows = plane.question.digit, []
    for each in plane.maps:
        for (x, y), label, chances in zip(POINTS.tolist(), each.labels.tolist(), each.probabilities, strict=True):
            answer = ("", "", "") if label < 0 else (label, int(label == digit), float(chances[label]))
            rows.append((each.name, digit, round(x, 2), round(y, 2), *answer))
    return Table(("network", "asked", "z1", "z2", "answer", "as_asked", "probability"), rows)


def provenance(plane: Plane) -> Provenance:
    """Which decoder and which networks."""
    return Provenance(
        tr("Latent plane"),
        named(plane.maps),
        tr("{count} points", count=len(POINTS)),
        None,
        tr("as decoded"),
        (
            (mark("generator"), with_seed(plane.question.generator, plane.card)),
            (mark("class"), str(plane.question.digit)),
            (mark("point"), point(plane.question.point)),
        ),
    )
