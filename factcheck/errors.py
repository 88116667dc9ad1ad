"""What can go wrong with an input, said so that the reader knows what to do next."""


class FactcheckError(Exception):
    """Anything factcheck reports to its user in one line, without a traceback."""


class UnreadableInput(FactcheckError):
    """One input could not be read; the others still can.

    Args:
        where: the path or name the user gave.
        what: what is wrong with it, in a few words.
        next_step: what the user can do about it.
    """

    def __init__(self, where: str, what: str, next_step: str) -> None:
        super().__init__(f"{where}: {what}; {next_step}")
        self.where = where
        self.what = what
        self.next_step = next_step


class NothingToRead(FactcheckError):
    """No article at all was found among the inputs: a usage error."""


class CatalogError(FactcheckError):
    """A claim folder is incomplete or contradicts itself."""


class ConfigurationError(FactcheckError):
    """A setting is not known, or its value is not what it may be."""


class LanguageModelMissing(FactcheckError):
    """The language model is not installed, or is not the one that was recorded."""
