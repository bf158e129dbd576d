"""The three official files for an invented district, small and whole, as text: a base for a draft with map and
figures, and for files that are broken on purpose."""

import json

import make_register

CENSUS_COLUMNS = (
    ["Berichtszeitpunkt", "_RS", "Name", "Regionalebene", "0_Insgesamt_", "GESCHLECHT__1", "GESCHLECHT__2"]
    + [f"Alter_infr__{number:02d}" for number in range(1, 12)]
)
# Shares of the eleven age groups in thousandths, invented; their sum is 1000.
AGE_SHARES = (24, 26, 37, 55, 27, 55, 152, 272, 114, 96, 142)
SIDE = 0.06  # degrees; about four kilometres


def register(municipalities: int = 12, kreise: int = 2, shift: int = 0, day: str = "2026-01-31") -> str:
    return "\n".join(make_register.register(municipalities, kreise, day, shift)) + "\n"


def rows(register_text: str) -> list[dict[str, str]]:
    """Key, regional key, name and inhabitants of each municipality in a register."""
    return [
        {
            "ags": line[10:18], "ars": line[10:15] + line[18:22] + line[15:18], "name": line[22:72].strip(),
            "inhabitants": int(line[139:150]),
        }
        for line in register_text.splitlines() if line.startswith("60")
    ]


def census(register_text: str) -> str:
    lines = [";".join(CENSUS_COLUMNS)]
    for row in rows(register_text):
        total = row["inhabitants"]
        male = total * 49 // 100
        ages = [total * share // 1000 for share in AGE_SHARES]
        cells = ["20220515", row["ars"], row["name"], "Gemeinde", total, male, total - male, *ages]
        lines.append(";".join(map(str, cells)))
    return "\ufeff" + "\n".join(lines) + "\n"


def square(column: int, row: int) -> list[list[float]]:
    west, south = 13.0 + column * SIDE, 51.0 + row * SIDE
    corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
    return [[round(west + x * SIDE, 6), round(south + y * SIDE, 6)] for x, y in corners]


def boundaries(register_text: str, columns: int = 4) -> dict:
    """Squares side by side, in the attributes of VG250."""
    features = []
    for index, row in enumerate(rows(register_text)):
        features.append({
            "type": "Feature",
            "properties": {
                "AGS": row["ags"], "ARS": row["ars"], "GEN": row["name"].removesuffix(", Stadt"), "GF": 4,
                "BEGINN": "2026-01-01T00:00:00.000Z",
            },
            "geometry": {"type": "MultiPolygon", "coordinates": [[square(index % columns, index // columns)]]},
        })
    return {"type": "FeatureCollection", "features": features}


def geojson(collection: dict) -> str:
    return json.dumps(collection, ensure_ascii=False)
