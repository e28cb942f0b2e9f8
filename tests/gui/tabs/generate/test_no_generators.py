"""The pages of the tab where there is nothing that generates."""

from __future__ import annotations

import pytest

from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.generate.tab import TAB
from digitlab.networks.library import Library, list_networks


@pytest.mark.parametrize("page", TAB.pages)
def test_a_page_without_its_generator_says_which_is_missing_and_saves_nothing(page: str, generating) -> None:
    lab = generating(page, library=Library(list_networks().entries))
    name = "vae" if page == "latent_plane" else "flow"
    assert f"There is no generator '{name}" in lab.words()
    assert not lab.page.findChild(SaveButton).isEnabled()
