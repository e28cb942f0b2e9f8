"""What the answers are called and said to be, in words: the same in every panel."""

from __future__ import annotations

from digitlab.gui.analysis import Analysis, Answer
from digitlab.gui.theme import Theme
from digitlab.networks.library import Card, Library

_FAMILY_SHORT = {"mlp": "MLP", "cnn": "CNN"}
_FAMILY_LONG = {"mlp": "multilayer perceptron", "cnn": "convolutional network"}

NOTHING_DRAWN = "nothing drawn yet"


def short_name(answer: Answer) -> str:
    """``MLP`` or ``CNN``; the network's own name where it could not be loaded."""
    return _FAMILY_SHORT[answer.card.family] if answer.card else answer.name


def long_name(card: Card) -> str:
    """What kind of network it is."""
    return _FAMILY_LONG[card.family]


def accent(card: Card | None, theme: Theme) -> str:
    """The colour of a network's family."""
    if card is None:
        return theme.third
    return theme.mlp if card.family == "mlp" else theme.cnn


def is_right(answer: Answer, truth: int | None) -> bool | None:
    """Whether it reads the true class; None where one of both is unknown."""
    if truth is None or answer.prediction is None:
        return None
    return answer.prediction.label == truth


def percent(share: float) -> str:
    """A share in [0, 1] as a percentage that never claims certainty it has not."""
    if 0.9995 <= share < 1:
        return "> 99.9 %"
    return f"{share * 100:.1f} %"


def verdict(analysis: Analysis) -> str:
    """The whole screen in a sentence or two, for the back of the hall."""
    situation = analysis.situation
    if situation.drawing.is_empty:
        return "Draw a digit on the left, or load a test digit. Then move the sliders."
    if analysis.is_blank:
        return (
            "All ink has left the field: the networks see blank paper."
            if analysis.lost > 0.5
            else "Nothing drawn yet but a dot."
        )
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    if not answers:
        return ""
    said = [
        f"{_distinct(answer, answers)} {'' if index else 'reads '}{_answer(answer)}"
        for index, answer in enumerate(answers)
    ]
    return f"The {', the '.join(said)}. {_judgement(answers, situation.truth)}"


def _answer(answer: Answer) -> str:
    assert answer.prediction is not None
    turn = answer.prediction.turn
    turned = f", turned by about {turn.read_deg:.0f}°" if turn and abs(turn.read_deg) >= 10 else ""
    return f"{_a(answer.prediction.label)}{turned}"


def _distinct(answer: Answer, answers: list[Answer]) -> str:
    """The family's name, or the network's own where two of one family stand side by side."""
    names = [short_name(other) for other in answers]
    return short_name(answer) if names.count(short_name(answer)) == 1 else answer.name


def _judgement(answers: list[Answer], truth: int | None) -> str:
    labels = {answer.prediction.label for answer in answers if answer.prediction}
    if truth is None:
        return "They agree." if len(labels) == 1 else "They disagree. Say on the left which digit it is."
    right = [_distinct(answer, answers) for answer in answers if is_right(answer, truth)]
    if len(right) == len(answers):
        return f"It is {_a(truth)}: {'both' if len(right) == 2 else 'all'} are right."
    if not right:
        return f"It is {_a(truth)}: {'both' if len(answers) == 2 else 'all'} are wrong."
    return f"It is {_a(truth)}: only the {' and the '.join(right)} {'is' if len(right) == 1 else 'are'} right."


def _a(digit: int) -> str:
    return f"an {digit}" if digit == 8 else f"a {digit}"


def cost(card: Card) -> str:
    """What a network costs, in a line."""
    return f"{card.parameters:,} parameters, {card.multiplications / 1e6:.1f} million multiply-adds a digit"


def training(card: Card) -> str:
    """What a network was trained on, and what it reads, in a line."""
    recipe, measured = card.recipe, card.measured
    parts = [f"Trained on {card.data}"]
    if "epochs" in recipe:
        parts.append(f"{recipe['epochs']} epochs, seed {recipe.get('seed')}")
    if "held_out_accuracy" in measured:
        parts.append(f"reads {measured['held_out_accuracy']:.1%} of {measured.get('held_out', 0):,} held-out ones")
    return "; ".join(parts) + "."


def how_it_works(card: Card) -> str:
    """How the architecture looks at the field, in a sentence."""
    config = card.config
    if config.get("architecture") == "mlp":
        side = config["side"]
        return f"Every one of {side} x {side} = {side * side} pixels has weights of its own: a moved digit meets other weights."
    if config.get("architecture") == "rotated":
        count = 2 * round(config["window_deg"] / config["step_deg"]) + 1
        return (
            f"One CNN reads {count} copies of the field, turned by up to ±{config['window_deg']:.0f}°, with the same weights; "
            f"each class adds its evidence over the copies. It pays for {count} readings."
        )
    if config.get("head") == "flatten":
        return "The same filters look everywhere, but the dense head has weights for every place: it fails too, only later."
    return "The same filters look everywhere, and pooling over the whole map forgets where: a shift that loses no ink changes nothing, a turn much."


def fairness(library: Library) -> str:
    """Whether the comparison is fair, read off the networks' own cards."""
    shipped = [entry.card for entry in library.entries.values() if entry.shipped]
    recipes = {
        (card.data, *(card.recipe.get(key) for key in ("epochs", "batch_size", "learning_rate"))) for card in shipped
    }
    if len(recipes) != 1:
        return "These networks were trained with different recipes: compare them with care."
    data, epochs, batch_size, rate = recipes.pop()
    return (
        f"All that ship saw the same images with the same recipe: {data}; {epochs} epochs of AdamW in batches of {batch_size}, "
        f"one-cycle learning rate up to {rate}. Only the architecture, and with it the cost, differs. The held-out digits "
        "are 5,000 training digits that no network learned from."
    )
