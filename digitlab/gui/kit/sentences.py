"""Sentences out of fragments."""


def sentence(text: str) -> str:
    """A fragment with a capital and a full stop; "" stays ""."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith('.') else '.'}" if text else ""
