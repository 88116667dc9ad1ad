"""The words of what claims are said of."""


def words(subject: str | None) -> frozenset[str]:
    """The words of a claim's subject."""
    return frozenset(subject.split()) if subject else frozenset()
