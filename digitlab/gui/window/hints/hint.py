"""What a hint is: a rule that looks at what there is, and says what it measured, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from digitlab.gui.kit.controls.parts import snake_case
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import Wish


@dataclass(frozen=True, slots=True)
class Hint:
    """What a rule found.

    Attributes:
        sentence: What was measured, with its numbers.
        wish: What Apply does.
    """

    sentence: str
    wish: Wish


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of hint, as it is declared; the handbook's page on hints has a section for each, with the same words.

    Attributes:
        id: What the settings remember where it is not wanted again.
        title: Its heading in the handbook, to which Why leads.
        pages: On which pages it may come, by their ids; a tab's id stands for all of its pages.
        when: When it comes, with the threshold, in a sentence.
        applies: What Apply does, in an English sentence.
        find: A pure function of what there is on that page, and of whether the hint is on the screen already: one that is stays a
            little longer than it takes to come, so that none flickers at its threshold.
    """

    id: str
    title: str
    pages: tuple[str, ...]
    when: str
    applies: str
    find: Callable[[Snapshot, bool], Hint | None]

    @property
    def place(self) -> str:
        """Where the handbook says more of it, as a link on the web."""
        return f"hints.md#{snake_case(self.title).replace('_', '-')}"

    def is_on(self, page: str) -> bool:
        """Whether it may come on a page, by its id."""
        return bool({page, page.partition("/")[0]} & {*self.pages})
