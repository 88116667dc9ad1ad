"""Attributes that are worked out when they are first asked for."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

_Kept = TypeVar("_Kept")
_Class = TypeVar("_Class")


def has_lazy(cls: type[_Class]) -> type[_Class]:
    """Marks a class as one with lazy attributes.

    Its objects need the dictionary in which they are kept, which those of a compiled class lack: what a decorator of
    our own stands before stays one of Python's classes.
    """
    return cls


class lazy(Generic[_Kept]):  # noqa: N801 - a decorator, named as `cached_property` is
    """As `functools.cached_property`, without its lock, which on Python 3.11 costs more than most of what is asked.

    An article asks for ten thousand such attributes, from one thread. The value goes into the object's own dictionary,
    where Python finds it from then on without asking here.

    >>> @has_lazy
    ... class Word:
    ...     @lazy
    ...     def length(self) -> int:
    ...         print("counted")
    ...         return 4
    >>> word = Word()
    >>> word.length, word.length
    counted
    (4, 4)
    """

    def __init__(self, make: Callable[[Any], _Kept]) -> None:
        self._make, self._name = make, ""
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Told by the class what the attribute is called."""
        self._name = name

    @overload
    def __get__(self, owner: None, owners: type) -> Self: ...
    @overload
    def __get__(self, owner: object, owners: type) -> _Kept: ...
    def __get__(self, owner: object | None, owners: type) -> "Self | _Kept":
        """The value, made and kept; asked of the class, what makes it."""
        if owner is None:
            return self
        made = owner.__dict__[self._name] = self._make(owner)
        return made
