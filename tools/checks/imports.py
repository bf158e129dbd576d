"""Import lines against declared dependencies. Swift lets a target import what its dependencies import; we do not."""

# Part of the toolchain; everything else has to be a declared dependency.
SYSTEM = {"Swift", "Glibc", "Synchronization", "FoundationEssentials"}
SYSTEM_IN_TESTS = SYSTEM | {"Testing", "Foundation", "FoundationXML"}


def check(package):
    importers = {}
    for target in package.targets.values():
        if target.kind == "system":
            continue
        allowed = SYSTEM_IN_TESTS if target.is_test else SYSTEM
        used = set()
        for path, line, module in package.imports(target):
            used.add(module)
            other = package.targets.get(module)
            if other is not None and other.kind == "system":
                importers.setdefault(module, {}).setdefault(target.name, f"{path}:{line}")
            if module in allowed or module in target.dependencies or module == target.name:
                continue
            if module in ("Foundation", "FoundationXML"):
                yield f"{path}:{line}: „import Foundation“ kostet Speicher und Startzeit; bitte ohne auskommen"
            else:
                yield f"{path}:{line}: {module} ist keine Abhängigkeit von {target.name} in Package.swift"
        # Programs and tests may link what they only name; a library declares what it imports.
        if target.kind == "regular" and any(target.folder.rglob("*.swift")):
            for name in target.dependencies:
                if name not in used:
                    yield f"Package.swift: {target.name} nennt {name}, importiert es aber nirgends"
    for module, targets in sorted(importers.items()):
        if len(targets) > 1:
            places = ", ".join(f"{name} ({place})" for name, place in sorted(targets.items()))
            yield f"{module} darf nur ein Ziel importieren, es sind: {places}"
