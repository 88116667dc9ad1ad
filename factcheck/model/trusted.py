"""Models made and changed without validation, from values that our own code has just made.

A parse gives hundreds of claims, deeds and spans an article, each from parts that are checked already. To check them
again costs as much as to find them. What comes from outside (JSON, the library's arguments) is always validated.
"""

from collections.abc import Callable
from functools import cache
from typing import Any, ParamSpec, TypeVar, cast

from pydantic import BaseModel

from factcheck.model.base import Model

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made", bound=BaseModel)
_new = object.__new__


class _Open(Model):
    """A model as it is made: its places can be set, which those of a frozen one cannot, and then it takes its class.

    To set a frozen one's four places through `object.__setattr__` costs as much again as all else about making it.
    """

    __setattr__ = object.__setattr__
    __delattr__ = object.__delattr__


def trusted(model: Callable[_Given, _Made]) -> Callable[_Given, _Made]:
    """A model's constructor without its validation; the type checker still checks the arguments.

    >>> from factcheck.model.base import Span
    >>> trusted(Span)(start=2, end=5) == Span(start=2, end=5)
    True
    """
    if not (isinstance(model, type) and issubclass(model, Model)):
        raise TypeError(f"{model!r} is no model")
    return cast("Callable[_Given, _Made]", _maker(model))


@cache
def _maker(model: type[BaseModel]) -> Callable[..., BaseModel]:
    # all fields in their order, as they are written out
    known = {name: None if field.is_required() else field.default for name, field in model.model_fields.items()}
    names = [*known]
    # none of a model's fields begins with an underscore
    source = f"""def _make(*, {", ".join(f"{name}=_defaults[{name!r}]" for name in names)}):
        _made = _new(_Open)
        _made.__dict__ = {{{", ".join(f"{name!r}: {name}" for name in names)}}}
        _made.__pydantic_fields_set__ = _fields
        _made.__pydantic_extra__ = None
        _made.__pydantic_private__ = None
        _made.__class__ = _model
        return _made"""
    # one set for all: pydantic copies it before it changes any, and no field of a frozen model is set
    space: dict[str, Any] = {
        "_new": _new, "_Open": _Open, "_model": model, "_defaults": known, "_fields": set(names),
    }  # fmt: skip
    # As `dataclasses` and `namedtuple` make theirs, of the names of our own models' fields alone: with each field an
    # argument of its own, a model takes a quarter less time than one put together from two dictionaries.
    exec(source, space)  # noqa: S102
    return cast("Callable[..., BaseModel]", space["_make"])


def changed(model: _Made, **values: Any) -> _Made:  # noqa: ANN401 - whatever its fields hold
    """A copy with some fields changed; as `model_copy`, which copies by way of three protocols."""
    new: Any = _new(_Open)
    told = {**model.__dict__, **values}
    new.__dict__ = told
    given = model.__pydantic_fields_set__
    new.__pydantic_fields_set__ = given if len(given) == len(told) else given | values.keys()
    new.__pydantic_extra__ = None
    new.__pydantic_private__ = None
    new.__class__ = type(model)
    return cast("_Made", new)
