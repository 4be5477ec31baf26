"""Frozen values with named fields, without what a dataclass costs at import.

The standard library makes a dataclass by compiling half a dozen methods for it, and imports `inspect` to do so: for the
values of one comparison that took a tenth of the time of a whole run. A `NamedTuple` compiles its annotations, and for
that the compiler first makes all its own types, which takes as long as to import `re`. All records share their methods
instead. To everybody else they are frozen, slotted dataclasses: to type checkers, and to `dataclasses.replace`,
`fields` and `asdict`, which find the fields when they ask for them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import Field

put = object.__setattr__
"""Fills a field of a record while it is made; afterwards nothing may."""


class _RecordType(type):
    """Makes the annotations of a class its slots, and takes what they are set to as their defaults."""

    _defaults: Mapping[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _RecordType:
        fields = tuple(body.get("__annotations__", ()))
        body["_defaults"] = {field: body.pop(field) for field in fields if field in body}
        body["__slots__"] = body["__match_args__"] = fields
        return super().__new__(cls, name, bases, body)


class _DataclassFields:
    """What `dataclasses` looks for; worked out by it, on a dataclass of the same form, the first time."""

    def __get__(self, _: Record | None, owner: type[Record]) -> dict[str, Field[Any]]:
        return _fields_of(owner)


@cache
def _fields_of(owner: type[Record]) -> dict[str, Field[Any]]:
    from dataclasses import field, make_dataclass

    form = [
        (name, kind, field(default=owner._defaults[name]) if name in owner._defaults else field())
        for name, kind in owner.__annotations__.items()
    ]
    made: Any = make_dataclass(owner.__name__, form)
    return made.__dataclass_fields__  # type: ignore[no-any-return]


@dataclass_transform(frozen_default=True)
class Record(metaclass=_RecordType):
    """A value whose fields are its class's annotations, in their order; equal to another of its class with equal ones.

    A class that is made a great many times may write its own `__init__` with `put`, for speed.
    """

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
        __match_args__: ClassVar[tuple[str, ...]]
        _defaults: ClassVar[Mapping[str, Any]]
    else:
        __dataclass_fields__ = _DataclassFields()

        def __init__(self, *values, **named):
            fields = self.__match_args__
            if named or len(values) != len(fields):
                values = self._all(values, named)
            for name, value in zip(fields, values, strict=True):
                put(self, name, value)

    def _all(self, values: tuple[Any, ...], named: dict[str, Any]) -> list[Any]:
        """The values of all fields, from those given in order, those given by name, and the defaults."""
        name = type(self).__name__
        if len(values) > len(self.__match_args__):
            raise TypeError(f"{name}() takes {len(self.__match_args__)} values, not {len(values)}")
        out = list(values)
        for field in self.__match_args__[len(values) :]:
            if field not in named and field not in self._defaults:
                raise TypeError(f"{name}() lacks a value for {field!r}")
            out.append(named.pop(field) if field in named else self._defaults[field])
        if named:
            raise TypeError(f"{name}() takes no {', '.join(map(repr, named))} here")
        return out

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self.__match_args__])

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        fields = ", ".join([f"{name}={getattr(self, name)!r}" for name in self.__match_args__])
        return f"{type(self).__qualname__}({fields})"

    def __reduce__(self) -> tuple[type[Self], tuple[Any, ...]]:
        return type(self), self._values()

    def __replace__(self, /, **changes: Any) -> Self:
        return type(self)(**dict(zip(self.__match_args__, self._values(), strict=True)) | changes)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot delete field {name!r}")
