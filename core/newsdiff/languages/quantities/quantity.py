"""A number found in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["quantity", "year", "date", "age", "ordinal", "clock"]
"""What a number does: an `ordinal` numbers things ("the 20th", "Flight 370", "3." before a list item)."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text.

    Attributes:
        start: Its first code point, including a currency sign before it.
        end: Its end, exclusive, including its unit.
        value: Its value. For a share: percent. For a date: YYYYMMDD as a number, with zeros for what is not named
            ("March 12" is 312, "March 2025" is 20250300), or 1 (Monday) to 7 with the unit "weekday". For a time of
            day: minutes after midnight.
        unit: "%", the ISO code of a currency, the sign of a unit of measurement (km, kg, °C), or "second" to
            "century" for a length of time; None if no unit is named. A dollar counts as USD unless it is called
            another.
        kind: What the number does.
    """

    start: int
    end: int
    value: float
    unit: str | None
    kind: Kind = "quantity"


Found = tuple[Quantity, int]
"""A quantity, and the token after it."""


def date_value(year: int, month: int, day: int) -> float:
    """Return a date as the value of a quantity: YYYYMMDD, with zeros for unknown parts."""
    return float(year * 10000 + month * 100 + day)
