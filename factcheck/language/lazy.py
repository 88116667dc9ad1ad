"""Attributes that are worked out when they are first asked for."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

_Kept = TypeVar("_Kept")


class lazy(Generic[_Kept]):  # noqa: N801 - a decorator, named as `cached_property` is
    """As `functools.cached_property`, without its lock, which on Python 3.11 costs more than most of what is asked.

    An article asks for ten thousand such attributes, from one thread. The value goes into the object's own dictionary,
    where Python finds it from then on without asking here.

    >>> class Word:
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
        self._make, self._name = make, make.__name__
        self.__doc__ = make.__doc__

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
