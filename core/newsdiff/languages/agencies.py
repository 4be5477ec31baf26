"""News agencies, with the forms of their names in credit lines."""

from __future__ import annotations

AGENCIES: dict[str, tuple[str, ...]] = {
    "AP": ("AP", "Associated Press"),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "法新社"),
    "Reuters": ("Reuters", "REUTERS", "路透社"),
    "AAP": ("AAP", "Australian Associated Press"),
    "ANI": ("ANI", "Asian News International"),
    "ANSA": ("ANSA",),
    "APA": ("APA", "Austria Presse Agentur"),
    "ATS": ("ATS", "Keystone-SDA", "sda"),
    "Belga": ("Belga",),
    "Bernama": ("Bernama",),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "CNA": ("中央社",),
    "CNS": ("中新社",),
    "CTK": ("ČTK", "CTK"),
    "Canadian Press": ("Canadian Press", "La Presse Canadienne"),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur"),
    "EFE": ("EFE", "Agencia EFE"),
    "Europa Press": ("Europa Press",),
    "IANS": ("IANS",),
    "Interfax": ("Interfax", "Интерфакс"),
    "Kyodo": ("Kyodo", "Kyodo News", "共同"),
    "Lusa": ("Lusa", "LUSA"),
    "NTB": ("NTB",),
    "PA": ("PA", "PA Media", "Press Association"),
    "PAP": ("PAP",),
    "PTI": ("PTI", "Press Trust of India"),
    "RIA Novosti": ("RIA Novosti", "РИА Новости"),
    "Ritzau": ("Ritzau",),
    "SID": ("SID", "sid"),
    "STT": ("STT",),
    "TASS": ("TASS", "ТАСС"),
    "TT": ("TT",),
    "UPI": ("UPI", "United Press International"),
    "Xinhua": ("Xinhua", "新华社"),
    "Yonhap": ("Yonhap",),
}
"""The forms of each agency's name in datelines, bylines and credits. They are case-sensitive, because many are
abbreviations; longer names are also matched in capitals.
"""
