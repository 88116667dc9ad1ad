"""One TOML file of a claim folder, read strictly: what is wrong is told with the file, the place and a suggestion."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from factcheck.errors import CatalogError

# The types a key may have; an integer does where a float is meant.
_FITS: dict[type, tuple[type, ...]] = {float: (int, float)}


def _nearest(words: Iterable[str], known: Iterable[str]) -> str:
    """Words that are not among those known, each with the nearest one that is."""
    known = tuple(known)
    told = []
    for word in sorted(words):
        near = get_close_matches(word, known, n=1, cutoff=0.5)
        told.append(f"{word!r} (did you mean {near[0]!r}?)" if near else repr(word))
    return ", ".join(told)


@dataclass(frozen=True, slots=True)
class Document:
    """A TOML file; `where` leads the messages about it ("toll/claim.toml")."""

    path: Path

    @property
    def where(self) -> str:
        """The folder and the file, as messages name it."""
        return f"{self.path.parent.name}/{self.path.name}"

    def refuse(self, what: str) -> CatalogError:
        """The error that says what is wrong with this file."""
        return CatalogError(f"{self.where}: {what}")

    def read(self) -> dict[str, object]:
        """The file's tables.

        Raises:
            CatalogError: it cannot be read, or is no TOML.
        """
        try:
            return tomllib.loads(self.path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise self.refuse(f"{error}; mend the TOML") from error
        except OSError as error:
            raise self.refuse(f"cannot be read ({error.strerror}); check that it is there and readable") from error

    def table(
        self, value: object, keys: Mapping[str, type], place: str = "", optional: Iterable[str] = ()
    ) -> dict[str, object]:
        """`value` as a table of these keys, each of its type, none unknown, none missing but the optional ones."""
        lead = f"{place}: " if place else ""
        if not isinstance(value, dict):
            raise self.refuse(f"{lead}a table is wanted here, not {value!r}")
        if unknown := value.keys() - keys.keys():
            raise self.refuse(f"{lead}unknown key {_nearest(unknown, keys)}; known are {', '.join(keys)}")
        if missing := keys.keys() - value.keys() - set(optional):
            raise self.refuse(f"{lead}missing key {', '.join(sorted(missing))}; add it")
        for key, found in value.items():
            fits = isinstance(found, _FITS.get(keys[key], (keys[key],)))
            if not fits or (isinstance(found, bool) and keys[key] is not bool):
                raise self.refuse(f"{lead}{key} is {found!r}; it must be of type {keys[key].__name__}")
        return value

    def choice(self, key: str, value: str, choices: Iterable[str]) -> None:
        """Refuses a value that is not one of the choices."""
        choices = tuple(choices)
        if value not in choices:
            raise self.refuse(f"{key} {_nearest([value], choices)} is none of {', '.join(choices)}")

    def words(self, value: object, place: str) -> tuple[str, ...]:
        """A word or a list of words, in lower case, as a tuple."""
        words = value if isinstance(value, list) else [value]
        if not words or not all(isinstance(w, str) and w and w == w.lower().strip() for w in words):
            raise self.refuse(f"{place}: a word or a list of words in lower case is wanted, not {value!r}")
        return tuple(words)
