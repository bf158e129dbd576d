#!/usr/bin/env python3
"""Makes the sample files of the invented district "Landkreis Silberwald" (key 14999) in the official formats.

Everything is invented; no real municipality has these keys, names or outlines (they lie in the open Baltic).
The same files come out in every run. With --check nothing is written; the exit status says whether the files
are as they would be written.
"""
import json
import math
import random
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
STATE = "20251231"
CENSUS_DAY = "20220515"
MARK = "Beispieldaten – erfunden"
CENTRE = (500_000.0, 6_060_000.0)

# key, association, name, designation, kind, inhabitants, male, hectares, postcode, census total, census male
MUNICIPALITIES = [
    ("010", "5201", "Tannenrode", "Stadt", 63, 2964, 1452, 4160, "00901", 3036, 1489),
    ("020", "0020", "Lindenfurt", "Stadt", 63, 8640, 4216, 5120, "00902", 8795, 4298),
    ("030", "5201", "Moosheide", "", 64, 1874, 937, 2930, "00903", 1921, 962),
    ("040", "0040", "Hohenlauter", "", 64, 2412, 1199, 3380, "00904", 2467, 1229),
    ("050", "0050", "Birkenbrunn", "", 64, 1236, 622, 2210, "00905", 1279, 645),
    ("060", "0060", "Waldmünz", "Kreisstadt", 63, 16480, 7978, 7450, "00906", 16702, 8094),
]
ASSOCIATIONS = [
    ("0020", "Lindenfurt, Stadt", 50),
    ("0040", "Hohenlauter", 50),
    ("0050", "Birkenbrunn", 50),
    ("0060", "Waldmünz, Kreisstadt", 50),
    ("5201", "Tannenrode", 54),
]
# Tannenrode on 31.12.2025: under 3, 3-5, 6-9, 10-15, 16-18, 19-24, 25-39, 40-59, 60-66, 67-74, 75 and older.
AGES = [54, 63, 92, 151, 74, 126, 398, 803, 371, 364, 468]
# Households of Tannenrode on the census day by size (1 to 6 and more persons).
HOUSEHOLDS = [545, 560, 185, 137, 40, 13]
# Buildings with living space by year of construction (before 1919 to 2016 and later), and by heating (gas, oil, wood, other
# biomass, sun and heat pumps, power, coal, district heating, none).
BUILT = [430, 150, 20, 24, 48, 70, 110, 78, 25, 25]
HEATED = [470, 190, 80, 6, 60, 44, 30, 92, 8]
# How the others differ: weights of the young (under 19), the middle (19-59) and the old.
TILT = {
    "010": (1.00, 1.00, 1.00), "020": (1.06, 1.03, 0.95), "030": (1.02, 1.00, 0.99),
    "040": (0.96, 0.99, 1.03), "050": (0.90, 0.97, 1.07), "060": (1.04, 1.06, 0.94),
}

# Junctions and turning points of the borders, in metres from the centre.
NODES = {
    "a": (-3200, 2200), "b": (2400, 3000), "c": (3600, -2200), "d": (-2600, -3000),
    "A": (-7600, 5000), "B1": (4600, 5600), "B2": (3600, 9800), "B3": (9000, 5400), "C": (8600, -2600),
    "D": (-6800, -4400), "n": (-2400, 9400), "ne": (7800, 9000), "e": (10200, 1600), "se": (6600, -8200),
    "s": (-600, -9800), "sw": (-6000, -8200), "w": (-8800, 600),
}
# Borders from junction to junction.
ARCS = {
    "ab": ["a", "b"], "bc": ["b", "c"], "cd": ["c", "d"], "da": ["d", "a"],
    "aA": ["a", "A"], "bB1": ["b", "B1"], "B1B2": ["B1", "B2"], "B1B3": ["B1", "B3"], "cC": ["c", "C"],
    "dD": ["d", "D"], "AB2": ["A", "n", "B2"], "B2B3": ["B2", "ne", "B3"], "B3C": ["B3", "e", "C"],
    "CD": ["C", "se", "s", "sw", "D"], "DA": ["D", "w", "A"],
}
# Each municipality as a round of borders; "-" runs against the direction above.
ROUNDS = {
    "010": ["ab", "bc", "cd", "da"],
    "020": ["AB2", "-B1B2", "-bB1", "-ab", "aA"],
    "030": ["DA", "-aA", "-da", "dD"],
    "040": ["B3C", "-cC", "-bc", "bB1", "B1B3"],
    "050": ["B2B3", "-B1B3", "B1B2"],
    "060": ["CD", "-dD", "-cd", "cC"],
}


def meander(start, end, roughness, depth):
    """A line from start to end, bent at random by midpoint displacement; without its last point."""
    if depth == 0:
        return [start]
    dx, dy = end[0] - start[0], end[1] - start[1]
    shift, along = next(roughness)
    middle = (start[0] + dx * (0.5 + along) - dy * shift, start[1] + dy * (0.5 + along) + dx * shift)
    return meander(start, middle, roughness, depth - 1) + meander(middle, end, roughness, depth - 1)


def border(name, nodes):
    """The points of a border; the same bends relative to its nodes wherever those lie."""
    points = []
    chain = ARCS[name]
    for index, (start, end) in enumerate(zip(chain, chain[1:])):
        source = random.Random(f"silberwald {name} {index}")
        roughness = iter([(source.uniform(-0.17, 0.17), source.uniform(-0.08, 0.08)) for _ in range(64)])
        points += meander(nodes[start], nodes[end], roughness, 5)
    return points + [nodes[chain[-1]]]


def outline(key, nodes):
    points = []
    for name in ROUNDS[key]:
        line = border(name.lstrip("-"), nodes)
        points += (line[::-1] if name.startswith("-") else line)[:-1]
    return points + points[:1]


def area(points):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:]))) / 2


def solve(matrix, right):
    """Gauss with pivoting, for the few equations below."""
    size = len(right)
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(size):
            if row != column:
                factor = rows[row][column] / rows[column][column]
                rows[row] = [x - factor * y for x, y in zip(rows[row], rows[column])]
    return [rows[row][size] / rows[row][row] for row in range(size)]


def fitted_nodes():
    """Moves the nodes as little as possible until each area is right (Gauss-Newton, least norm)."""
    nodes = {name: (float(x), float(y)) for name, (x, y) in NODES.items()}
    targets = {municipality[0]: municipality[7] * 10_000.0 for municipality in MUNICIPALITIES}
    for _ in range(30):
        residual = [targets[key] - area(outline(key, nodes)) for key in ROUNDS]
        if max(abs(value) for value in residual) < 100:
            return nodes
        jacobian = []
        for key in ROUNDS:
            row = []
            here = area(outline(key, nodes))
            for name in nodes:
                for axis in (0, 1):
                    moved = dict(nodes)
                    moved[name] = tuple(value + (1.0 if i == axis else 0.0) for i, value in enumerate(nodes[name]))
                    row.append(area(outline(key, moved)) - here)
            jacobian.append(row)
        square = [[sum(x * y for x, y in zip(first, second)) for second in jacobian] for first in jacobian]
        weights = solve(square, residual)
        step = [sum(weight * row[i] for weight, row in zip(weights, jacobian)) for i in range(2 * len(nodes))]
        for index, name in enumerate(nodes):
            x, y = nodes[name]
            nodes[name] = (x + step[2 * index], y + step[2 * index + 1])
    raise SystemExit("Die Flächen lassen sich nicht einpassen.")


def refuse_crossings(nodes):
    """Borders must not cross themselves or each other."""
    segments = []
    for name in ARCS:
        line = border(name, nodes)
        segments += list(zip(line, line[1:]))

    def side(a, b, p):
        return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])

    for index, (a, b) in enumerate(segments):
        for c, d in segments[index + 1:]:
            if {a, b} & {c, d}:
                continue
            if side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0:
                raise SystemExit(f"Grenzen kreuzen sich bei {a}.")


def degrees(point):
    """UTM zone 33 (GRS 80) to longitude and latitude by the series of L. Krüger (1912)."""
    n = (1 / 298.257222101) / (2 - 1 / 298.257222101)
    radius = 6_378_137.0 / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    xi = (point[1] + CENTRE[1]) / (0.9996 * radius)
    eta = (point[0] + CENTRE[0] - 500_000) / (0.9996 * radius)
    beta = [n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96, n**2 / 48 + n**3 / 15, 17 * n**3 / 480]
    xi_, eta_ = xi, eta
    for order, value in enumerate(beta, start=1):
        xi_ -= value * math.sin(2 * order * xi) * math.cosh(2 * order * eta)
        eta_ -= value * math.cos(2 * order * xi) * math.sinh(2 * order * eta)
    chi = math.asin(math.sin(xi_) / math.cosh(eta_))
    delta = [2 * n - 2 * n**2 / 3 - 2 * n**3, 7 * n**2 / 3 - 8 * n**3 / 5, 56 * n**3 / 15]
    latitude = chi + sum(value * math.sin(2 * order * chi) for order, value in enumerate(delta, start=1))
    longitude = math.atan2(math.sinh(eta_), math.cos(xi_))
    return [round(15 + math.degrees(longitude), 7), round(math.degrees(latitude), 7)]


def full_name(municipality):
    return f"{municipality[2]}, {municipality[3]}" if municipality[3] else municipality[2]


def boundaries():
    nodes = fitted_nodes()
    refuse_crossings(nodes)
    features = []
    for municipality in MUNICIPALITIES:
        key, association, name, designation, _, inhabitants, _, hectares, *_ = municipality
        ars = "14999" + association + key
        ring = [degrees(point) for point in outline(key, nodes)]
        signed = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
        features.append({
            "type": "Feature",
            "properties": {
                "ADE": 6, "GF": 4, "BSG": 1, "ARS": ars, "AGS": "14999" + key, "SDV_ARS": ars, "GEN": name,
                "BEZ": "Stadt" if designation else "Gemeinde", "BEM": "--", "NBD": "ja", "SN_L": "14", "SN_R": "9",
                "SN_K": "99", "SN_V1": association[:2], "SN_V2": association[2:], "SN_G": key, "FK_S3": "R",
                "EWZ": inhabitants, "KFL": hectares / 100, "BEGINN": "2025-12-31T00:00:00.000Z", "HINWEIS": MARK,
            },
            # RFC 7946: outer rings run counter-clockwise.
            "geometry": {"type": "Polygon", "coordinates": [ring if signed > 0 else ring[::-1]]},
        })
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    crs = '{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}'
    return (
        f'{{"type":"FeatureCollection","name":"gemeinden_silberwald","hinweis":"{MARK}","crs":{crs},"features":[\n'
        f"{lines}\n]}}\n")


def register():
    def line(record, key, association="    ", name="", seat="", kind="", numbers="", postcode=""):
        text = (
            f"{record}{STATE}{key:8}{association}{name:50}{seat:50}{kind:6}{numbers:33}    {postcode:5}")
        return f"{text:220}"

    lines = [
        line("10", "14", name="Sachsen", seat="Dresden"),
        line("40", "14999", name="Silberwald", seat="Waldmünz", kind="44"),
    ]
    for key, name, kind in ASSOCIATIONS:
        lines.append(line("50", "14999", association=key, name=name, kind=str(kind)))
        for municipality in MUNICIPALITIES:
            if municipality[1] == key:
                numbers = f"{municipality[7]:011}{municipality[5]:011}{municipality[6]:011}"
                lines.append(line(
                    "60", "14999" + municipality[0], association=key, name=full_name(municipality),
                    kind=str(municipality[4]), numbers=numbers, postcode=municipality[8]))
    assert all(len(text) == 220 for text in lines)
    return "".join(text + "\n" for text in lines)


def shares(total, weights):
    """Whole numbers in the proportion of the weights that add up to the total (largest remainder)."""
    exact = [total * weight / sum(weights) for weight in weights]
    parts = [int(value) for value in exact]
    order = sorted(range(len(parts)), key=lambda index: (parts[index] - exact[index], index))
    for index in order[:total - sum(parts)]:
        parts[index] += 1
    return parts


def table(header, level, values_of):
    """A regional table of the census: the Kreis, then its municipalities."""
    rows = [
        ("14999" + municipality[1] + municipality[0], full_name(municipality), "Gemeinde", values_of(municipality))
        for municipality in MUNICIPALITIES]
    sums = [sum(column) for column in zip(*(row[3] for row in rows))]
    rows.insert(0, ("14999", "Silberwald", "Stadtkreis/kreisfreie Stadt/Landkreis", sums))
    lines = [";".join(["Berichtszeitpunkt", "_RS", "Name", level] + header)]
    for key, name, kind, values in rows:
        lines.append(";".join([CENSUS_DAY, key, name, kind] + [str(value) if value else "–" for value in values]))
    return "\ufeff" + "".join(line + "\n" for line in lines)


def households():
    def values(municipality):
        young, _, old = TILT[municipality[0]]
        total = round(municipality[9] * sum(HOUSEHOLDS) / 3036)
        sizes = shares(total, [n * w for n, w in zip(HOUSEHOLDS, (old, old, young, young, young, young))])
        more = total - sizes[0]
        family = [sizes[0]] + shares(more, [470 * old, 330 * young, 115, 20])
        pairs = family[1] + family[2]
        life = [sizes[0]] + shares(pairs, [780, 4, 216]) + shares(family[3], [84, 16]) + [family[4]]
        seniors = shares(total, [430 * old, 115, 935 * young])
        return [total] + sizes + family + life + seniors

    header = (
        ["0_Insgesamt_"] + [f"HH_SIZE_NAT__{number}" for number in range(1, 7)]
        + [f"HHTYP_FAM__{number}" for number in range(1, 6)] + [f"HHTYP_LEB__{number}" for number in range(1, 8)]
        + [f"HHTYP_SENIOR_HH__{number}" for number in range(1, 4)])
    return table(header, "Reg_Ebene", values)


def buildings():
    def values(municipality):
        young, _, old = TILT[municipality[0]]
        # The larger the town, the more homes share a building.
        total = round(municipality[9] * sum(BUILT) / 3036 * (municipality[9] / 3036) ** -0.18)
        built = shares(total, [n * (old if i < 2 else young) for i, n in enumerate(BUILT)])
        heated = shares(total, [n * (young if i == 7 else 1) for i, n in enumerate(HEATED)])
        homes = shares(total - round(total * 0.02), [985, 13, 2])
        return (
            [total, sum(homes), homes[0], homes[1], total - sum(homes)] + built
            + shares(total, [60, 872, 8, 28, 10, 6, 4, 12]) + shares(total, [94, 4, 30, 812, 52, 8]) + heated
            + shares(total, [756, 132, 80, 26, 6]) + shares(total, [768, 76, 96, 60]))

    header = (
        ["GEBAEUDEART_SYS_1", "GEBAEUDEART_SYS_11", "GEBAEUDEART_SYS_111", "GEBAEUDEART_SYS_112",
         "GEBAEUDEART_SYS_12"]
        + [f"BAUJAHR_10JA__{number:02}" for number in range(1, 11)] + [f"EIGENTUM__{number}" for number in range(1, 9)]
        + [f"HEIZTYP__{number}" for number in range(1, 7)] + [f"ENERGIETRAEGER__{number}" for number in range(1, 10)]
        + [f"ZAHLWOHNGN_HHG__{number}" for number in range(1, 6)]
        + [f"GEBTYPBAUWEISE__{number}" for number in range(1, 5)])
    return table(header, "Regionalebene", values)


def demography():
    def values(municipality):
        key, total, male = municipality[0], municipality[9], municipality[10]
        young, middle, old = TILT[key]
        weights = [age * (young if i < 5 else middle if i < 8 else old) for i, age in enumerate(AGES)]
        nationality = shares(total, [974, 26])
        family = shares(total, [372, 452, 92, 84])
        history, none, one_sided = shares(total, [41, 949, 10])
        immigrated, descendants = shares(history, [90, 10])
        return (
            [total, male, total - male] + nationality + shares(total, weights) + family + [0]
            + [history, immigrated, descendants, one_sided, none])

    header = (
        ["0_Insgesamt_", "GESCHLECHT__1", "GESCHLECHT__2", "Staatsange_kurz__1", "Staatsange_kurz__2"]
        + [f"Alter_infr__{number:02}" for number in range(1, 12)]
        + [f"FAMSTND_KURZ__{number}" for number in range(1, 6)]
        + [f"Einwanderungserf_ausf__{code}" for code in ("2", "21", "22", "3", "1")])
    return table(header, "Regionalebene", values)


def main():
    files = {
        "GV100AD_Silberwald.txt": register(),
        "gemeinden_silberwald.geojson": boundaries(),
        "Regionaltabelle_Demografie_Silberwald.csv": demography(),
        "Regionaltabelle_Haushalte_Silberwald.csv": households(),
        "Regionaltabelle_Gebaeude_Silberwald.csv": buildings(),
    }
    changed = [
        name for name, text in files.items()
        if not (FOLDER / name).exists() or (FOLDER / name).read_bytes() != text.encode("utf-8")]
    if "--check" in sys.argv[1:]:
        for name in changed:
            print(f"{name} ist nicht auf dem Stand von generate.py.", file=sys.stderr)
        return 1 if changed else 0
    for name in changed:
        (FOLDER / name).write_bytes(files[name].encode("utf-8"))
        print(f"{name} geschrieben")
    return 0


if __name__ == "__main__":
    sys.exit(main())
