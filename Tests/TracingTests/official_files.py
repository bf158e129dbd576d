"""Reads the official files a second time, on its own, so that every shown number can be held against its source.

Written from the files' own descriptions and sharing no code with the product: a mistake in one of the two shows.
"""
import csv
import json
import math
from collections import defaultdict

AGE_COLUMNS = {
    "zensus.alter.00-02": "Alter_infr__01", "zensus.alter.03-05": "Alter_infr__02", "zensus.alter.06-09": "Alter_infr__03",
    "zensus.alter.10-15": "Alter_infr__04", "zensus.alter.16-18": "Alter_infr__05", "zensus.alter.19-24": "Alter_infr__06",
    "zensus.alter.25-39": "Alter_infr__07", "zensus.alter.40-59": "Alter_infr__08", "zensus.alter.60-66": "Alter_infr__09",
    "zensus.alter.67-74": "Alter_infr__10", "zensus.alter.75": "Alter_infr__11",
}
HOUSEHOLD_COLUMNS = {
    "zensus.haushalte": "0_Insgesamt_",
    **{f"zensus.haushalte.personen.{number}": f"HH_SIZE_NAT__{number}" for number in range(1, 7)},
    "zensus.haushalte.paare": "HHTYP_FAM__2", "zensus.haushalte.paare-mit-kind": "HHTYP_FAM__3",
    "zensus.haushalte.alleinerziehende": "HHTYP_FAM__4", "zensus.haushalte.sonstige": "HHTYP_FAM__5",
    "zensus.haushalte.nur-senioren": "HHTYP_SENIOR_HH__1",
    "zensus.haushalte.senioren-und-juengere": "HHTYP_SENIOR_HH__2",
    "zensus.haushalte.ohne-senioren": "HHTYP_SENIOR_HH__3",
}
BUILDING_COLUMNS = {
    "zensus.gebaeude": "GEBAEUDEART_SYS_1",
    **{f"zensus.gebaeude.baujahr.{number}": f"BAUJAHR_10JA__{number:02}" for number in range(1, 11)},
    **{f"zensus.gebaeude.energie.{name}": f"ENERGIETRAEGER__{number}" for number, name in enumerate(
        ["gas", "heizoel", "holz", "biomasse", "umwelt", "strom", "kohle", "fernwaerme", "keine"], start=1)},
}
# Share -> its parts and the groups that make up the whole.
SHARES = {
    "zensus.anteil.00-18": (list(AGE_COLUMNS)[:5], list(AGE_COLUMNS)),
    "zensus.anteil.67": (list(AGE_COLUMNS)[-2:], list(AGE_COLUMNS)),
    "zensus.anteil.einpersonenhaushalte": (
        ["zensus.haushalte.personen.1"], [f"zensus.haushalte.personen.{number}" for number in range(1, 7)]),
    "zensus.anteil.seniorenhaushalte": (
        ["zensus.haushalte.nur-senioren"],
        ["zensus.haushalte.nur-senioren", "zensus.haushalte.senioren-und-juengere", "zensus.haushalte.ohne-senioren"]),
    "zensus.anteil.haushalte-mit-kind": (
        ["zensus.haushalte.paare-mit-kind", "zensus.haushalte.alleinerziehende"],
        ["zensus.haushalte.personen.1", "zensus.haushalte.paare", "zensus.haushalte.paare-mit-kind",
         "zensus.haushalte.alleinerziehende", "zensus.haushalte.sonstige"]),
    "zensus.anteil.gebaeude-bis-1949": (
        [f"zensus.gebaeude.baujahr.{number}" for number in (1, 2)],
        [f"zensus.gebaeude.baujahr.{number}" for number in range(1, 11)]),
    "zensus.anteil.gas-oel-kohle": (
        [f"zensus.gebaeude.energie.{name}" for name in ("gas", "heizoel", "kohle")],
        [name for name in BUILDING_COLUMNS if ".energie." in name]),
}


def register(path):
    """AGS -> inhabitants and hectares, from the fixed columns of record 60."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("60") and line[10:12] == "14":
                found[line[10:18]] = {
                    "einwohner": int(line[139:150]), "hektar": int(line[128:139]),
                    "stadt": line[122:124] in ("61", "62", "63", "67"),
                }
    return found


def peers(register, ags):
    """Those that a draft compares with: of the kind up to one and a half times the size, or of any kind up to three times."""
    own = register[ags]
    if own["einwohner"] == 0:
        return []

    def ratio(other):
        size = register[other]["einwohner"] / own["einwohner"]
        return max(size, 1 / size)

    others = [key for key, row in register.items() if key != ags and row["einwohner"] > 0]
    close = [key for key in others if register[key]["stadt"] == own["stadt"] and ratio(key) <= 1.5]
    wide = [key for key in others if ratio(key) <= 3]
    for group in (close, wide):
        if len(group) >= 3:
            return sorted(group, key=lambda key: (ratio(key), key))[:10]
    return []


def census(demography, households, buildings):
    """AGS -> indicator -> number, or None where the table gives a sign instead of a number."""
    found = defaultdict(dict)
    tables = (
        (demography, {"zensus.einwohner": "0_Insgesamt_", **AGE_COLUMNS}), (households, HOUSEHOLD_COLUMNS),
        (buildings, BUILDING_COLUMNS))
    for path, columns in tables:
        with open(path, encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file, delimiter=";"):
                key = row["_RS"]
                if len(key) == 12 and key.startswith("14"):
                    found[key[:5] + key[9:]].update({name: number(row[column]) for name, column in columns.items()})
    return dict(found)


def number(text):
    """The census writes – for nothing (zero) and / for a value that it keeps back."""
    text = text.strip()
    if text in ("–", "-"):
        return 0
    return int(text) if text.isdigit() else None


def borders(path):
    """(AGS, AGS) -> kilometres of border that both outlines draw through the same points."""
    with open(path, encoding="utf-8") as file:
        features = json.load(file)["features"]
    owners = defaultdict(set)
    for feature in features:
        properties = feature["properties"]
        if str(properties.get("GF", 4)) != "4":
            continue
        ags = properties.get("AGS") or properties.get("ags")
        geometry = feature["geometry"]
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        for polygon in polygons:
            for ring in polygon:
                for start, end in zip(ring, ring[1:]):
                    edge = tuple(sorted((tuple(start[:2]), tuple(end[:2]))))
                    owners[edge].add(ags)
    lengths = defaultdict(float)
    for (start, end), sides in owners.items():
        if len(sides) == 2:
            lengths[tuple(sorted(sides))] += math.dist(utm33(*start), utm33(*end)) / 1000
    return lengths


def utm33(longitude, latitude):
    """Metres in EPSG:25833 by Krüger's series (Karney 2011, eq. 35, third order), good to a few centimetres."""
    flattening = 1 / 298.257222101
    n = flattening / (2 - flattening)
    radius = 6378137 / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    alpha = (n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16, 13 * n**2 / 48 - 3 * n**3 / 5, 61 * n**3 / 240)
    phi, lam = math.radians(latitude), math.radians(longitude - 15)
    root = 2 * math.sqrt(n) / (1 + n)
    t = math.sinh(math.atanh(math.sin(phi)) - root * math.atanh(root * math.sin(phi)))
    xi, eta = math.atan2(t, math.cos(lam)), math.atanh(math.sin(lam) / math.sqrt(1 + t * t))
    east = eta + sum(a * math.cos(2 * (j + 1) * xi) * math.sinh(2 * (j + 1) * eta) for j, a in enumerate(alpha))
    north = xi + sum(a * math.sin(2 * (j + 1) * xi) * math.cosh(2 * (j + 1) * eta) for j, a in enumerate(alpha))
    return 500000 + 0.9996 * radius * east, 0.9996 * radius * north


def share(values, indicator):
    """Percent of the sum of all groups of the division; None where a group is missing."""
    parts, whole = SHARES[indicator]
    if any(values[name] is None for name in whole):
        return None
    return 100 * sum(values[name] for name in parts) / sum(values[name] for name in whole)
