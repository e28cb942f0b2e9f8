"""What a generator draws to learn from: once, the same for everybody, or not at all; and networks are measured on real digits."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import numpy as np
import pytest

from digitlab.data import generated, mnist, sources
from digitlab.data_folder import user_networks
from digitlab.lock import only_writer
from digitlab.networks.drawn_digits import draw
from digitlab.networks.generation import load_generator
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load, save
from digitlab.training.command_events import Paused
from digitlab.training.control import Control, Pause, Stop
from digitlab.training.drawing import drawn
from digitlab.training.events import Checkpointed, DigitsDrawn, Saved, Started, Stopped
from digitlab.training.heartbeat import HeartbeatState
from digitlab.training.loop import train
from digitlab.training.run_writer import sha256_of
from digitlab.training.runs import EVENTS, Run, read_events

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out", "few_drawn")
COUNT = 300


@pytest.fixture
def few_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generated, "COUNT", COUNT)


def test_digits_are_drawn_before_the_first_training_and_kept_for_the_next(new_run: Callable[..., Run]) -> None:
    first, second = (new_run(data="generated:vae", digits=200, epochs=1) for _ in range(2))
    events = list(train(first))
    assert [event for event in events if isinstance(event, DigitsDrawn)] == [
        DigitsDrawn(done, COUNT) for done in (100, 200, 300)
    ]
    assert isinstance(events[3], Started)
    assert isinstance(events[-1], Saved)
    assert "DigitsDrawn" not in (first.folder / EVENTS).read_text()
    assert isinstance(next(train(second)), Started)
    card = list_networks().entries[first.out.stem].card
    assert card.data.startswith("200 generated (vae) training digits, ")
    assert card.measured["held_out"] == 100


def test_they_are_what_the_generator_draws_by_the_named_seed_and_the_held_out_ones_are_real() -> None:
    list(drawn("generated:vae", Control()))
    digits = sources.load("generated:vae", "train")
    assert digits.labels.tolist() == [*range(10)] * (COUNT // 10)
    (part, *_) = draw(load_generator("vae"), digits.labels, generated.SEED, generated.STEPS, generated.GUIDANCE)
    np.testing.assert_array_equal(digits.images[:100], np.rint(part * 255))
    for split in ("held_out", "test"):
        np.testing.assert_array_equal(sources.load("generated:vae", split).labels, mnist.load(split).labels)


def test_a_stop_while_they_are_drawn_leaves_none_and_another_training_draws_them_whole(
    new_run: Callable[..., Run],
) -> None:
    run, control = new_run(data="generated:vae", digits=200, epochs=1), Control(attended=True)
    events = train(run, control=control)
    assert next(events) == DigitsDrawn(100, COUNT)
    control.give(Stop())
    assert list(events) == [Stopped(0)]
    assert not generated.is_drawn("vae")
    assert isinstance(list(train(run))[-1], Saved)
    assert generated.is_drawn("vae")


def test_the_time_that_drawing_took_is_no_time_in_which_a_training_hung(new_run: Callable[..., Run]) -> None:
    state = HeartbeatState()
    events = train(new_run(data="generated:vae", digits=200, epochs=1), heartbeat_state=state)
    assert next(events) == DigitsDrawn(100, COUNT)
    since = time.monotonic()
    assert isinstance(next(event for event in events if not isinstance(event, DigitsDrawn)), Started)
    assert state.heartbeat().idle_s < time.monotonic() - since


def test_what_else_is_asked_for_meanwhile_is_done_afterwards(new_run: Callable[..., Run]) -> None:
    control = Control(attended=True)
    control.give(Pause())
    events = train(new_run(data="generated:vae", digits=200, epochs=1), control=control)
    kinds = [type(event) for event in iter(lambda: next(events), Paused(0))]
    assert kinds[3] is Started


def test_where_another_training_draws_them_it_is_waited_for() -> None:
    folder = generated.folder_of("vae")
    folder.mkdir(parents=True)
    with only_writer(folder):
        waiting = drawn("generated:vae", Control())
        assert next(waiting) == DigitsDrawn(0, COUNT)
    assert list(waiting)[-1] == DigitsDrawn(COUNT, COUNT)


def test_a_generator_that_was_trained_anew_and_a_damaged_file_are_reasons_to_draw_again() -> None:
    list(drawn("generated:vae", Control()))
    assert not list(drawn("generated:vae", Control()))
    images = generated.folder_of("vae") / "train-images-idx3-ubyte"
    images.write_bytes(images.read_bytes()[:-1])
    assert not generated.is_drawn("vae")
    assert list(drawn("generated:vae", Control()))
    _train_anew("vae")
    assert list(drawn("generated:vae", Control()))


def _stopped_after_an_epoch(run: Run) -> None:
    for event in train(run):
        if isinstance(event, Checkpointed) and event.epoch == 1:
            break


def _train_anew(generator: str) -> None:
    path = list_networks().generators[generator].path
    network, card = load(path)
    next(network.parameters()).data += 0.01
    save(user_networks() / path.name, network, card)


def test_a_run_does_not_go_on_with_what_a_generator_draws_that_was_trained_anew(new_run: Callable[..., Run]) -> None:
    run, other = (new_run(data="generated:vae", digits=200) for _ in range(2))
    before = sha256_of(list_networks().generators["vae"].path)
    _stopped_after_an_epoch(run)
    assert next(event.generator for event in read_events(run) if isinstance(event, Started)) == before
    _train_anew("vae")
    now = sha256_of(list_networks().generators["vae"].path)
    assert isinstance(list(train(other))[-1], Saved)
    with pytest.raises(ValueError, match=rf"'vae' drew with the weights {before[:12]}…, and it has {now[:12]}… by now"):
        list(train(run))
    (user_networks() / "vae.safetensors").unlink()
    assert isinstance(list(train(run))[-1], Saved), "with the former weights it goes on"


def test_a_run_goes_on_with_the_digits_it_began_with_while_they_are_there(new_run: Callable[..., Run]) -> None:
    run = new_run(data="generated:vae", digits=200)
    _stopped_after_an_epoch(run)
    _train_anew("vae")
    first, *_, last = train(run)
    assert (type(first), type(last)) == (Started, Saved)


def test_a_run_from_before_generators_were_noted_goes_on_as_it_did(new_run: Callable[..., Run]) -> None:
    run = new_run(data="generated:vae", digits=200)
    _stopped_after_an_epoch(run)
    lines = [json.loads(line) for line in (run.folder / EVENTS).read_text().splitlines()]
    assert lines[0].pop("generator")
    (run.folder / EVENTS).write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    _train_anew("vae")
    first, *_, last = train(run)
    assert (type(first), type(last)) == (DigitsDrawn, Saved)


def test_digits_outlive_their_generator_and_without_either_nothing_is_learned() -> None:
    with pytest.raises(
        ValueError, match="there is no generator 'mine', and no digits that it drew: 'digitlab networks --generators'"
    ):
        list(drawn("generated:mine", Control()))
    digits = mnist.load("held_out")
    generated.keep("mine", digits, "by hand")
    assert not list(drawn("generated:mine", Control()))
    assert len(sources.load("generated:mine", "train")) == len(digits)
