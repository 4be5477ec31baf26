"""The result of reading quantities: a number in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["quantity", "year", "date", "age", "ordinal", "clock"]
"""The kind of a number. An `ordinal` numbers things ("the 20th", "Flight 370", "3." before a list item)."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Quantity:
    """A number in a text.

    Attributes:
        start: The offset of its first code point, including a currency sign before it.
        end: Its end, exclusive, including its unit.
        value: Its value. For a share: percent. For a date: YYYYMMDD as a number, with zeros for what is not named
            ("March 12" is 312, "March 2025" is 20250300), or 1 (Monday) to 7 with the unit "weekday". For a time of
            day: minutes after midnight.
        unit: "%", the ISO code of a currency, the sign of a unit of measurement (km, kg, °C), or "second" to "century"
            for a length of time; None if there is no unit. A dollar counts as USD unless another one is named.
        kind: The kind of number.
    """

    start: int
    end: int
    value: float
    unit: str | None
    kind: Kind = "quantity"


Found = tuple[Quantity, int]
"""A quantity, and the index of the token after it."""


def date_value(year: int, month: int, day: int) -> float:
    """Return a date as the value of a quantity: YYYYMMDD, with zeros for unknown parts."""
    return float(year * 10000 + month * 100 + day)
