"""What units measure, so that two figures in different units can be compared."""

from __future__ import annotations

_FACTORS = {
    "time": "second:1 minute:60 hour:3600 day:86400 week:604800 month:2629800 year:31557600 decade:315576000 "
    "century:3155760000",
    "length": "mm:.001 cm:.01 in:.0254 ft:.3048 yd:.9144 m:1 km:1000 mi:1609.34 nmi:1852",
    "area": "ft2:.0929 m2:1 acre:4046.86 ha:10000 km2:1000000 mi2:2589988",
    "volume": "l:1 gal:3.785 bbl:158.99 m3:1000",
    "weight": "g:1 oz:28.35 lb:453.6 kg:1000 ton:1000000 t:1000000",
    "speed": "km/h:1 mph:1.609 kn:1.852",
    "power": "kW:1 MW:1000 GW:1000000",
    "memory": "MB:1 GB:1000",
}
_SCALES = {unit: (measure, float(factor)) for measure, row in _FACTORS.items() for unit, factor in
           (pair.split(":") for pair in row.split())}  # fmt: skip

_SHARES = frozenset({"%", "pp"})

_ONE_NAME = tuple(
    frozenset(codes.split())
    for codes in (
        "USD AUD CAD NZD HKD SGD", "kr SEK NOK DKK CZK", "GBP EGP", "INR PKR", "MXN ARS CLP PHP", "JPY CNY",
    )
)  # fmt: skip
"""Groups of currencies that share a short name or a sign, such as "dollar" or "kr"."""

_CURRENCY_LETTERS = 3

CONVERTED = 0.1
"""Maximum relative difference between an amount and its conversion to another unit, which may be rounded."""


def is_currency(unit: str | None) -> bool:
    """Return whether a unit is a currency."""
    return unit == "kr" or (unit is not None and len(unit) == _CURRENCY_LETTERS and unit.isupper())


def measure(unit: str | None) -> str:
    """Return what a unit measures, such as `time` or `money`; the unit itself if it has a measure of its own."""
    if unit is None:
        return ""
    if unit in _SCALES:
        return _SCALES[unit][0]
    if is_currency(unit):
        return "money"
    return "share" if unit in _SHARES else unit


def are_converted(unit: str | None, other: str | None) -> bool:
    """Return whether two different units have a fixed ratio, as hours and minutes do and currencies do not."""
    return unit != other and unit in _SCALES and other in _SCALES and measure(unit) == measure(other)


def contradict(value: float, unit: str | None, other: float, other_unit: str | None) -> bool:
    """Return whether two amounts in different units contradict each other, such as five days and five weeks.

    Amounts in different currencies contradict each other if their values are equal ($5 and 5 euros); otherwise one may
    be converted from the other. Currencies that share a name, such as dollars, never do.

        >>> contradict(5, "day", 5, "week"), contradict(14, "day", 2, "week"), contradict(5, "USD", 5, "EUR")
        (True, False, True)
    """
    if unit is None or other_unit is None or unit == other_unit or measure(unit) != measure(other_unit):
        return False
    if unit in _SCALES:
        mine, its = value * _SCALES[unit][1], other * _SCALES[other_unit][1]
        return abs(mine - its) > CONVERTED * max(abs(mine), abs(its))
    return value == other and not any({unit, other_unit} <= names for names in _ONE_NAME)
