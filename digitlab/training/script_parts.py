"""The parts of a training's script that are the same for every network, or nearly so: source text with a few gaps."""

from __future__ import annotations

READING = '''def read_idx(folder: Path, name: str) -> Tensor:
    """The values of an IDX file, gzipped or not: (n, ...) uint8."""
    path = folder / name
    content = path.read_bytes() if path.exists() else gzip.decompress((folder / f"{name}.gz").read_bytes())
    dimensions = content[3]  # a size of four bytes for each, behind the first four; then the values
    shape = [int.from_bytes(content[4 + 4 * k : 8 + 4 * k], "big") for k in range(dimensions)]
    return torch.frombuffer(bytearray(content[4 + 4 * dimensions :]), dtype=torch.uint8).reshape(shape)


def read_digits(folder: Path) -> tuple[Tensor, Tensor]:
    """All training digits: fields (60000, 1, 28, 28) in [0, 1], ink = 1, and labels (60000,)."""
    images = read_idx(folder, "train-images-idx3-ubyte")
    labels = read_idx(folder, "train-labels-idx1-ubyte")
    return images.float().div_(255)[:, None], labels.long()'''

NEWEST = '''def newest(values: list[tuple[int, float]], step: int, usual: float) -> float:
    """What was set last, up to a step; the usual value before."""
    return [usual, *(value for since, value in values if since <= step)][-1]


'''

WEIGHT_DECAYS = """
        group["weight_decay"] = newest(WEIGHT_DECAYS, step, WEIGHT_DECAY)"""

DROPOUTS = """
    for part in network.modules():
        if isinstance(part, nn.Dropout):
            part.p = newest(DROPOUTS, step, part.p)"""

LEARNING = '''def learn(
    network: nn.Module, optimiser: torch.optim.Optimizer, x: Tensor, y: Tensor, generator: torch.Generator, step: int
) -> Tensor:
    """Take one step, from 0, on fields (n, 1, 28, 28) and labels (n,), and return the mean loss."""
    steps = math.ceil(DIGITS / BATCH_SIZE)
    rate = rate_at(SCHEDULE, step, PLANNED_EPOCHS * steps, steps)
    highest = [value for since, value in RATES if since <= step][-1]
    for group in optimiser.param_groups:
        group["lr"] = highest * rate.share
        {momentum}
    optimiser.zero_grad()
    torch.default_generator.manual_seed(generator.initial_seed())  # for what draws from no other, such as dropout
{taking}
    optimiser.step()
    return total'''

AT_ONCE = """    {loss}
    loss.backward()
    total = loss.detach()"""

IN_PARTS = """    size = math.ceil(len(y) / PARTS)
    total = torch.zeros((), device=x.device)
    for few, theirs in zip(x.split(size), y.split(size), strict=True):
        {loss}
        loss = loss * (len(theirs) * (1 / len(y)))
        loss.backward()
        total += loss.detach()"""

ACCURACY = '''@torch.no_grad()
def measured(network: nn.Module, fields: Tensor, labels: Tensor) -> str:
    """The share of digits that are read rightly."""
    network.eval()
    answers = torch.cat([network(part).argmax(dim=1) for part in fields.split(250)])
    network.train()
    return f"{float((answers == labels).float().mean()):.2%} of"'''

LOSS = '''@torch.no_grad()
def measured(network: nn.Module, fields: Tensor, labels: Tensor) -> str:
    """The loss of a network that draws digits."""
    network.eval()
    generator = torch.Generator().manual_seed(0)
    parts = zip(fields.split(250), labels.split(250), strict=True)
    loss = sum(len(y) * float(network.loss(x, y, generator)) for x, y in parts) / len(labels)
    network.train()
    return f"{loss:.4f} on"'''

TRAINING = '''{measuring}


def train(folder: Path, device: torch.device) -> nn.Module:
    """Train the network."""
    fields, labels = (digits.to(device) for digits in read_digits(folder))
    torch.manual_seed(SEED)
    network = make_network().to(device){widened}
    network.to(memory_format=torch.channels_last)  # nearly twice as fast on CPUs
    optimiser = torch.optim.{optimiser}
    steps = math.ceil(DIGITS / BATCH_SIZE)  # an epoch
    for epoch in range(EPOCHS):
        # An epoch's order and a batch's draws follow from the seed and their number, and from nothing that was drawn before.
        generator = torch.Generator().manual_seed(EPOCH_SEEDS[epoch])
        order = torch.randperm(DIGITS, generator=generator).to(device)
        seeds = torch.randint(2**63 - 1, (steps, 2), generator=generator).tolist()
        losses = []
        for place, (of_the_digits, of_the_network) in enumerate(seeds):
            batch = order[place * BATCH_SIZE : (place + 1) * BATCH_SIZE]
            generator.manual_seed(of_the_digits)
            {batch}
            generator.manual_seed(of_the_network)
            losses.append(learn(network, optimiser, x, y, generator, epoch * steps + place))
        told = measured(network, fields[-HELD_OUT:], labels[-HELD_OUT:])
        print(f"epoch {{epoch + 1}} of {{EPOCHS}}: loss {{torch.stack(losses).mean():.4f}}, {{told}} {{HELD_OUT:,}} held out")
    return network.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="of MNIST's files")
    parser.add_argument("--out", type=Path, default=Path("weights.pt"), help="where the weights go (default weights.pt)")
    parser.add_argument("--device", type=torch.device, default=torch.device("cpu"), help="cpu, cuda, mps (default cpu)")
    arguments = parser.parse_args()
    network = train(arguments.folder, arguments.device)
    torch.save(network.state_dict(), arguments.out)


if __name__ == "__main__":
    main()
'''
