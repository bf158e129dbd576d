"""Who may depend on whom. Kits know no word of the product; the product's layers look downwards only."""

KITS = set("""
Values Arguments HTML Charts Compression Cryptography Processes HTTPServer Database SQLiteDatabase PostgresDatabase
Geometry GeometryEngine GeoFiles Typesetting WordProcessing Files Jobs Mail Demography QRCode
""".split())
DRIVERS = {"SQLiteDatabase", "PostgresDatabase"}
# Domain sees values only: no SQL, no HTTP, no HTML.
ALLOWED = {
    "Domain": {"Values", "Geometry", "Demography"},
    "Access": {"Domain", "Values"},
    "OpenData": {"Domain", "Geometry", "Values"},
    "Storage": {"Access", "Cryptography", "Database", "Domain", "Files", "Geometry", "Values"},
    "Reports": {"Charts", "Domain", "Geometry", "HTML", "Values", "Demography"},
    "Actions": KITS - DRIVERS - {"HTTPServer", "Arguments", "HTML"} | {"Access", "Domain", "OpenData", "Reports", "Storage"},
    "Web": KITS - DRIVERS | {"Access", "Actions", "Domain", "Reports"},
    "Commands": KITS - DRIVERS | {"Access", "Actions", "Domain", "OpenData", "Reports", "Web"},
}
PROGRAMS = {"insek": None, "insek-geofiles": {"CGDAL"}, "insek-pictures": {"CGD"}}  # the composition root sees all
DRIVER_USERS = {"insek", "TestSupport"}


def check(package):
    system = {name for name, target in package.targets.items() if target.kind == "system"}
    for name, target in package.targets.items():
        if target.kind == "system" or target.is_test:
            continue
        if name in KITS:
            allowed, why = KITS | system, "ein Baukasten kennt das Produkt nicht"
        elif name in ALLOWED:
            allowed, why = ALLOWED[name], "die Richtung der Schichten erlaubt es nicht"
        elif name in PROGRAMS:
            allowed, why = PROGRAMS[name], "dieses Programm bleibt klein"
        else:
            yield f"Package.swift: {name} gehört zu keiner Schicht; bitte in tools/checks/layers.py einordnen"
            continue
        for dependency in target.dependencies:
            if allowed is not None and dependency not in allowed:
                yield f"Package.swift: {name} darf {dependency} nicht benutzen: {why}"
            if dependency in DRIVERS and name not in DRIVER_USERS and name not in DRIVERS:
                yield f"Package.swift: {name} darf den Datenbanktreiber {dependency} nicht sehen"
    for name, target in package.targets.items():
        if target.kind != "system" and not target.warnings_are_errors:
            yield f"Package.swift: {name} behandelt Warnungen nicht als Fehler"
