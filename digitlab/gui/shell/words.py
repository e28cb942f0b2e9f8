"""What the answers are called and said to be, in words: the same in every panel."""

from __future__ import annotations

from collections.abc import Sequence

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.phrases import listed, percent, sure
from digitlab.gui.kit.theme import Accent, Theme
from digitlab.gui.kit.themed import Tone, legible
from digitlab.gui.shell.analysis import Answer
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.language import mark, tr
from digitlab.measure import pictures
from digitlab.networks import architectures
from digitlab.networks.card import Card
from digitlab.networks.library import Library

_FAMILY_SHORT = {"mlp": "MLP", "cnn": "CNN", "hog": "HOG"}
_FAMILY_LONG = {
    "mlp": mark("multilayer perceptron"),
    "cnn": mark("convolutional network"),
    "hog": mark("features by hand"),
}

NOTHING_DRAWN = mark("nothing drawn yet")


def short_name(answer: Answer) -> str:
    """``MLP``, ``CNN`` or ``HOG``; the network's own name where it could not be loaded."""
    return _short(answer.name, answer.card)


def _short(name: str, card: Card | None) -> str:
    return _FAMILY_SHORT[card.family] if card else name


def distinct_names(names: Sequence[str], cards: Sequence[Card | None]) -> list[str]:
    """The families' short names, or the network's own where two of one family stand side by side."""
    shorts = [_short(name, card) for name, card in zip(names, cards, strict=True)]
    return [short if shorts.count(short) == 1 else name for name, short in zip(names, shorts, strict=True)]


def subject(name: str, card: Card | None) -> str:
    """A network as a sentence begins with it: a family has an article, such as ``The MLP``, and a network's own name has none."""
    return tr("The {network}", network=name) if card is not None and name == _FAMILY_SHORT[card.family] else name


def mentioned(name: str, card: Card | None) -> str:
    """A network within a sentence: ``the MLP``, and a network's own name without an article."""
    return tr("the {network}", network=name) if card is not None and name == _FAMILY_SHORT[card.family] else name


def long_name(card: Card) -> str:
    """What kind of network it is."""
    return tr(_FAMILY_LONG[card.family])


def family(card: Card | None) -> Accent:
    """The name of the accent of a network's family."""
    return card.family if card else "third"


def accent(card: Card | None, theme: Theme) -> str:
    """The colour of a network's family."""
    return theme.accent(family(card))


def tone(card: Card | None) -> Tone:
    """The colour of a network's family, in a shade that can be read."""
    return legible(family(card))


def is_right(answer: Answer, truth: int | None) -> bool | None:
    """Whether it reads the true class; None where one of both is unknown, as where it says nothing."""
    return None if truth is None or answer.label is None else answer.label == truth


def refusal(answer: Answer) -> str:
    """Why a network says nothing, in a sentence or two; "" where it answers."""
    if answer.prediction is None or answer.least is None or not answer.refuses:
        return ""
    found = tr(
        "Evidence {evidence:.1f}, below {least:.1f}: 99 % of 5,000 held-out digits have more.",
        evidence=answer.prediction.evidence,
        least=answer.least,
    )
    if answer.card and answer.card.knows_none:
        found += " " + tr("None of the ten: {share}.", share=sure(answer.prediction.none))
    return found


def a_digit(digit: int) -> str:
    """``a 7`` or ``an 8``."""
    return tr("an {digit}", digit=digit) if digit == 8 else tr("a {digit}", digit=digit)


def a_class(label: int, classes: Classes = DIGITS) -> str:
    """A class within a sentence: ``a 7``, or ``“ä”`` where it is none of the ten digits."""
    return a_digit(label) if classes.are_digits else tr("“{name}”", name=classes[label])


def class_cell(label: int, classes: Classes) -> int | str:
    """A class in a table: a digit is a number, any other class its name."""
    return label if classes.are_digits else classes[label]


def alike_classes(snapshot: Snapshot) -> Classes | None:
    """What all chosen networks tell apart; None where they tell different classes apart."""
    entries = snapshot.library.entries
    kinds = {entries[name].card.classes for name in snapshot.situation.networks if name in entries}
    return None if len(kinds) > 1 else next(iter(kinds), DIGITS)


def other_classes(snapshot: Snapshot) -> dict[str, Classes]:
    """The chosen networks that tell other classes apart than the ten digits, by name."""
    entries = snapshot.library.entries
    chosen = {name: entries[name].card.classes for name in snapshot.situation.networks if name in entries}
    return {name: classes for name, classes in chosen.items() if not classes.are_digits}


def only_digits(snapshot: Snapshot) -> str:
    """Why chosen networks have no place where all is about the ten digits, and the way out; "" where each tells digits apart."""
    others = other_classes(snapshot)
    if not others:
        return ""
    kinds = listed([*dict.fromkeys(map(str, others.values()))])
    if len(others) == 1:
        return tr(
            "This page is about the ten digits, and {network} tells {classes} apart: choose a network that reads digits in its place.",
            network=listed([*others]),
            classes=kinds,
        )
    return tr(
        "This page is about the ten digits, and {networks} tell {classes} apart: choose networks that read digits in their place.",
        networks=listed([*others]),
        classes=kinds,
    )


def compared_alike(snapshot: Snapshot) -> str:
    """Why chosen networks cannot be compared, and the way out; "" where all are measured on the same pictures."""
    unlike = snapshot.unlike()
    if not unlike:
        return ""
    return tr(
        "Networks are compared on the same pictures: {networks} on {pictures}, {others} on {other_pictures}. Choose networks that learned from the same pictures.",
        networks=listed([name for name in snapshot.cards_chosen() if name not in unlike]),
        pictures=_pictures_of(*snapshot.measured_on()),
        others=listed([*unlike]),
        other_pictures=listed([_pictures_of(*each) for each in dict.fromkeys(unlike.values())]),
    )


def _pictures_of(source: str, classes: Classes) -> str:
    called = pictures_called(source)
    return called if source == pictures.MNIST else tr("{pictures} with {classes}", pictures=called, classes=classes)


def pictures_called(source: str) -> str:
    """What a data set's test pictures are called: ``test digits``, ``test pictures of signs``."""
    return pictures.in_words(source) if source else tr("pictures that no file names")


def cost(card: Card) -> str:
    """What a network costs, in a line."""
    millions = card.multiplications / 1e6
    said = tr("{parameters:,} parameters, {millions} million multiply-adds a digit")
    if not card.classes.are_digits:
        said = tr("{parameters:,} parameters, {millions} million multiply-adds a picture")
    return said.format(parameters=card.parameters, millions=f"{millions:.{1 if millions >= 1 else 2}f}")


def training(card: Card) -> str:
    """What a network was trained on, and what it reads, in a line."""
    recipe, measured = card.recipe, card.measured
    held_out = measured.get("held_out", 0)
    parts = [tr("Trained on {data}", data=tr(card.data))]
    if not card.classes.are_digits:
        parts.insert(0, tr("Tells {classes} apart", classes=card.classes))
    if (lesson := _lesson(card)) and lesson not in card.data:
        parts.append(tr(lesson))
    if "epochs" in recipe:
        epochs = measured.get("epochs", recipe["epochs"])
        lasted = tr("1 epoch") if epochs == 1 else tr("{epochs} epochs", epochs=f"{epochs:g}")
        parts.append(tr("{epochs}, seed {seed}", epochs=lasted, seed=recipe.get("seed")))
    if "held_out_loss" in measured:
        loss = measured["held_out_loss"]
        parts.append(tr("its loss is {loss:.3f} on {digits:,} held-out ones", loss=loss, digits=held_out))
    if "held_out_accuracy" in measured:
        share = percent(measured["held_out_accuracy"])
        parts.append(tr("reads {share} of {digits:,} held-out ones", share=share, digits=held_out))
    return "; ".join(parts) + "."


def how_it_works(card: Card) -> str:
    """How the architecture looks at the field, in a sentence or two; why it cannot be built where its file is wrong."""
    try:
        return architectures.how_it_works(architectures.config_from_dict(card.config))
    except ValueError as error:
        return tr("It cannot be built: {fault}.", fault=error)


def _lesson(card: Card) -> str:
    """What the network's own loss makes of the digits, shown by ``tr``; "" where it takes them as they are, or its file is wrong."""
    try:
        return architectures.lesson_of(architectures.config_from_dict(card.config))
    except ValueError:
        return ""


def fairness(library: Library) -> str:
    """Whether the comparison is fair, read off the networks' own cards."""
    shipped = [entry.card for entry in library.entries.values() if entry.shelf == "main"]
    besides = [card.name for card in shipped if _lesson(card)]
    recipes = {
        (
            card.data.removesuffix(f"; {_lesson(card)}"),
            *(card.recipe.get(key) for key in ("epochs", "batch_size", "learning_rate")),
        )
        for card in shipped
    }
    if len(recipes) != 1:
        return tr("These networks were trained with different recipes: compare them with care.")
    data, epochs, batch_size, rate = recipes.pop()
    differs = tr("Only the architecture, and with it the cost, differs.")
    if besides:
        differs = tr(
            "The architecture, and with it the cost, differs; and {networks} learns by a loss of its own, which its card describes.",
            networks=listed(besides),
        )
    return tr(
        "All that ship to be compared saw the same images with the same recipe: {data}; {epochs} epochs of AdamW in batches of {batch_size}, "
        "one-cycle learning rate up to {rate}. {differs} The held-out digits "
        "are 5,000 training digits that no network learned from.",
        data=tr(str(data)),
        epochs=epochs,
        batch_size=batch_size,
        rate=rate,
        differs=differs,
    )
