#!/usr/bin/env python3
"""Writes a municipal register in the official fixed-width format (GV100AD) with invented municipalities.

The Kreis keys are 149xx, which no real Saxon Kreis has, so the product marks every row as an example.
The same arguments always give the same bytes.

    make_register.py FILE [--municipalities 1000] [--kreise 10] [--day 2026-01-31] [--shift 0]
"""

import argparse

LINE_LENGTH = 220
MUNICIPALITIES_PER_KREIS = 999  # the municipality's number has three digits

FIRST = (
    "Ahorn Birken Brücken Buchen Eichen Erlen Falken Fichten Finken Frauen Gold Grün Hasel Hirsch Hohen Kalten "
    "Kirsch Klein Königs Krähen Lerchen Linden Löwen Mühl Neu Nieder Ober Ottern Quellen Reh Rosen Sand Schön "
    "Silber Sonnen Stein Tannen Wein Wolfs Zeisig"
).split()
SECOND = (
    "au bach berg born brunn burg dorf feld furt grund hain hausen heide hof holz kirch leben mühle roda see stein "
    "tal walde werda zell"
).split()


def line(record: str, day: str, key: str, name: str, **fields: tuple[int, int, str]) -> str:
    """One line: record type, day and key, then the name and further fields at (start, width, text)."""
    characters = list(f"{record}{day}{key}".ljust(LINE_LENGTH))
    fields["name"] = (22, 50, name.ljust(50))
    for start, width, text in fields.values():
        if len(text) > width:
            raise ValueError(f"{text!r} is wider than {width} characters")
        characters[start : start + width] = text.rjust(width)
    return "".join(characters)


def town_name(number: int) -> str:
    """Unique invented names; beyond a thousand they carry a number."""
    base = FIRST[number % len(FIRST)] + SECOND[number // len(FIRST) % len(SECOND)]
    series = number // (len(FIRST) * len(SECOND))
    return f"{base} {series + 1}" if series else base


def register(municipalities: int, kreise: int, day: str, shift: int = 0) -> list[str]:
    """The lines of the file. `shift` is added to each number of inhabitants, for a second, different register."""
    if not 1 <= kreise <= 100 or municipalities > kreise * MUNICIPALITIES_PER_KREIS:
        raise ValueError("at most 100 Kreise with 999 municipalities each")
    day = day.replace("-", "")
    lines = [line("10", day, "14", "Sachsen", seat=(72, 50, "Dresden".ljust(50)))]
    share, rest = divmod(municipalities, kreise)
    number = 0
    for index in range(kreise):
        key = f"14{1000 - kreise + index}"
        kreis = f"Beispielkreis {FIRST[index % len(FIRST)]}" + (f" {index // len(FIRST) + 1}" if index >= len(FIRST) else "")
        seat = town_name(number)
        lines.append(line("40", day, key, kreis, seat=(72, 50, seat.ljust(50)), kind=(122, 2, "43")))
        for local in range(1, share + (1 if index < rest else 0) + 1):
            name = town_name(number)
            is_town = number % 3 == 0
            official = f"{name}, Stadt" if is_town else name
            inhabitants = 300 + (number * 7919) % 39_000 + shift
            lines.append(line("50", day, f"{key}   {local:04d}", official, kind=(122, 2, "50")))
            lines.append(
                line(
                    "60", day, f"{key}{local:03d}{local:04d}", official,
                    kind=(122, 2, "63" if is_town else "64"),
                    hectares=(128, 11, f"{500 + (number * 104_729) % 14_000:011d}"),
                    inhabitants=(139, 11, f"{inhabitants:011d}"),
                    male=(150, 11, f"{inhabitants * 49 // 100:011d}"),
                    postcode=(165, 5, f"{1000 + number % 8999:05d}"),
                )
            )
            number += 1
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--municipalities", type=int, default=1000)
    parser.add_argument("--kreise", type=int, default=10)
    parser.add_argument("--day", default="2026-01-31")
    parser.add_argument("--shift", type=int, default=0)
    options = parser.parse_args()
    text = "\n".join(register(options.municipalities, options.kreise, options.day, options.shift)) + "\n"
    with open(options.file, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


if __name__ == "__main__":
    main()
