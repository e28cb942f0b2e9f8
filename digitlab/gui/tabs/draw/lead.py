"""The line below the claim: why a network fails there, or what else is most worth saying, and where one sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitlab.gui.kit import phrases
from digitlab.gui.kit.charts.dial import degrees
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.words import a_class, is_right
from digitlab.gui.tabs.draw.words import AtRest, capital, spoken_names
from digitlab.ink.viewing import Viewing
from digitlab.language import tr
from digitlab.networks import architectures
from digitlab.networks.card import Card

_SPOTLESS = "no augmentation"  # of a network that has seen upright, centred digits alone


def why(analysis: Analysis, at_rest: AtRest) -> str:
    """Why a network reads a digit no longer that it read as it was drawn; "" where none fails, or nobody knows the digit."""
    situation = analysis.situation
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    if situation.truth is None or situation.pose.is_identity or situation.changes or analysis.is_blank:
        return ""  # where ink, paper or light are changed, too, nobody knows which of the two it is
    for name, answer in zip(spoken_names(answers), answers, strict=True):
        truth = situation.truth_among(answer.classes)
        if truth is None:
            continue
        if (answer.refuses or is_right(answer, truth) is False) and at_rest.get(answer.name) == truth:
            reason = _reason(answer, situation, a_class(truth, answer.classes))
            return tr("{name} {reason}.", name=capital(name), reason=reason)
    return ""


def _reason(answer: Answer, situation: Situation, digit: str) -> str:
    """What one network lacks there, as far as that follows from how it is built and from what it was shown."""
    card, pose = answer.card, situation.pose
    kind, head = _built(card)
    turn = answer.prediction.turn if answer.prediction else None
    if turn and abs(pose.angle_deg) > turn.turns_deg[-1]:
        return tr("tries no turn beyond ±{angle}", angle=degrees(turn.turns_deg[-1]))
    if card is None or _SPOTLESS not in card.data or situation.viewing != Viewing() or answer.is_edited:
        return tr("reads it elsewhere")
    moved, turned, sized = bool(pose.dx or pose.dy), bool(pose.angle_deg), pose.scale != 1
    where = ((tr("at this place"), moved), (tr("at this turn"), turned), (tr("of this size"), sized))
    there = phrases.listed([words for words, is_so in where if is_so])
    if kind == "mlp":
        return tr("has no weights for {digit} {place}", digit=digit, place=there)
    if kind == "cnn" and head == "flatten" and moved:
        return tr("finds strokes anywhere, but its last layers have other weights for every place")
    if kind == "slid" and moved:
        return tr("reads it elsewhere")  # its loss showed it other places
    if kind == "posed" or (kind == "rotated" and turned):
        return tr("finds more of another digit in one of its copies")
    if kind == "cnn" and turned:
        return tr("shares its filters over all places, but not over turns")
    return tr("never saw {digit} {place}", digit=digit, place=there)


def _built(card: Card | None) -> tuple[str, str]:
    """A network's kind, and what stands on its maps; "" where that cannot be told."""
    try:
        config = architectures.config_from_dict(card.config) if card else None
    except ValueError:
        config = None
    kind = architectures.architecture_of(config).kind if config is not None else ""
    return kind, str(getattr(config, "head", ""))


@dataclass(frozen=True, slots=True)
class Lead:
    """A line below the claim that leads somewhere; "" says nothing.

    Attributes:
        text: Its words.
        tab: The tab it leads to, by its id.
        page: The page there.
    """

    text: str = ""
    tab: str = ""
    page: str = ""


def lead(analysis: Analysis, at_rest: AtRest, sceptics: Sequence[str], *, is_several: bool) -> Lead:
    """The one thing beside the claim that is most worth saying.

    Args:
        analysis: The answers.
        at_rest: What was read where the ink was drawn.
        sceptics: The networks, by name, that find less in this ink than in nearly all digits.
        is_several: Whether the ink is more than one digit.
    """
    if analysis.is_blank:
        return Lead()
    if reason := why(analysis, at_rest):
        return Lead(tr("{reason} See where it holds →", reason=reason), "robustness", "my_drawing")
    if fallen := _fallen(analysis, at_rest):
        return Lead(tr("{fallen} See who falls first under every change →", fallen=fallen), "robustness", "test_digits")
    if unmeasured := _unmeasured(analysis):
        return Lead(tr("{unmeasured} Measure it →", unmeasured=unmeasured), "robustness", "calibration")
    if analysis.situation.truth is not None:
        return Lead()
    if is_several and all(answer.classes.are_digits for answer in analysis.answers if answer):
        text = tr("Two digits? These networks give one answer to all of it. Find every digit of a sheet →")
        return Lead(text, "convolution", "sheet")
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    names = dict(zip([answer.name for answer in answers], spoken_names(answers), strict=True))
    doubting = [names[name] for name in sceptics if name in names]
    if not doubting or analysis.situation.may_refuse:
        return Lead()
    who = capital(phrases.listed(doubting))
    if len(doubting) == 1:
        text = tr("{name} finds less evidence here than in 99 of 100 digits, but must pick one of ten →", name=who)
    else:
        text = tr("{names} find less evidence here than in 99 of 100 digits, but must pick one of ten →", names=who)
    return Lead(text, "robustness", "calibration")


def _fallen(analysis: Analysis, at_rest: AtRest) -> str:
    """Which networks read a digit before it was changed, and no longer do; "" where none was, or nobody knows the digit."""
    situation = analysis.situation
    if situation.truth is None or not situation.changes:
        return ""
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    names = [
        name
        for name, answer in zip(spoken_names(answers), answers, strict=True)
        if (truth := situation.truth_among(answer.classes)) is not None
        and answer.label != truth
        and at_rest.get(answer.name) == truth
    ]
    if not names:
        return ""
    who = capital(phrases.listed(names))
    if analysis.situation.pose.is_identity:
        return tr("{names} read it before it was changed.", names=who)
    return tr("{names} read it as it was drawn.", names=who)


def _unmeasured(analysis: Analysis) -> str:
    """Which networks cannot refuse, though they may; "" where all can, or none may."""
    answers = [answer for answer in analysis.answers if answer and answer.prediction]
    lacking = [answer.least is None and not answer.is_edited and answer.classes.are_digits for answer in answers]
    names = [name for name, lacks in zip(spoken_names(answers), lacking, strict=True) if lacks]
    if not analysis.situation.may_refuse or not names:
        return ""
    return tr(
        "{names} cannot refuse: how much evidence digits have is not measured.", names=capital(phrases.listed(names))
    )
