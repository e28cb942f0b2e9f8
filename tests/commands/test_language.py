"""What a command says in another language: only where it is asked, only what it says to people, and nothing of it in files."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from digitlab.networks.card import read_card
from digitlab.training.runs import find_run, read_events

NO_NETWORK = {
    "en": "digitlab: there is no network 'nosuch': 'digitlab networks' lists them\n",
    "es": "digitlab: no existe la red 'nosuch': 'digitlab networks' las enumera\n",
    "zh": "digitlab: 没有网络“nosuch”：'digitlab networks' 列出它们\n",
}


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "DIGITLAB_LANGUAGE"}
    return subprocess.run(
        [sys.executable, "-m", "digitlab", *arguments],
        env={**environment, "PYTHONIOENCODING": "utf-8", **variables},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("code", NO_NETWORK)
def test_a_fault_is_said_in_the_language_that_is_asked_for(code: str) -> None:
    assert run("networks", "--delete", "nosuch", DIGITLAB_LANGUAGE=code).stderr == NO_NETWORK[code]


def test_the_language_of_the_system_changes_nothing_that_a_command_says() -> None:
    done = run("networks", "--delete", "nosuch", LC_ALL="es_ES.UTF-8", LANGUAGE="es")
    assert done.stderr == NO_NETWORK["en"]


def test_a_language_that_digitlab_does_not_speak_is_refused_with_those_that_it_does() -> None:
    done = run("networks", DIGITLAB_LANGUAGE="fr")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "digitlab: DIGITLAB_LANGUAGE: digitlab speaks en, es, zh, not 'fr'\n"


@pytest.mark.parametrize(("code", "imported"), [("", False), ("en", False), ("es", True)])
def test_only_a_command_that_is_to_speak_another_language_imports_qt(code: str, imported: bool) -> None:
    script = "import sys; from digitlab.cli import main; main(['networks', '--json']); print('PySide6.QtCore' in sys.modules)"
    environment = {**os.environ, "DIGITLAB_LANGUAGE": code}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == str(imported)


@pytest.mark.slow
def test_what_a_training_writes_into_files_is_english_and_its_fault_stays_as_it_was_said() -> None:
    recipe = ("--digits", "256", "--epochs", "2", "--batch-size", "64", "--turn", "15", "--device", "cpu")
    failed = run("train", "mlp14", *recipe, "--json", DIGITLAB_LANGUAGE="es", DIGITLAB_FAULT="nan@6")
    assert failed.returncode == 1
    trained = find_run("last")
    card = read_card(trained.checkpoints / "epoch-0001.safetensors")
    assert card.data == "256 MNIST training digits, turned by up to ±15° at random"
    *_, fault = read_events(trained)
    assert fault.message.startswith("la pérdida")
