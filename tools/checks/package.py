"""The package as the checks see it: targets with their declared dependencies, files and imports."""
import dataclasses
import json
import pathlib
import re
import subprocess

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:class|struct|enum|protocol|typealias|func|let|var)\s+)?(\w+)")


@dataclasses.dataclass
class Target:
    name: str
    kind: str  # regular, executable, test, system
    dependencies: list
    folder: pathlib.Path
    warnings_are_errors: bool

    @property
    def is_test(self):
        return self.kind == "test" or self.name == "TestSupport"


@dataclasses.dataclass
class Package:
    root: pathlib.Path
    targets: dict

    @staticmethod
    def read(root):
        """Asks SwiftPM for the package in `root`."""
        result = subprocess.run(["swift", "package", "--package-path", str(root), "dump-package"],
                                capture_output=True, text=True)
        if result.returncode != 0:
            raise SystemExit(f"Package.swift ist nicht lesbar:\n{result.stderr}")
        return Package.from_description(root, json.loads(result.stdout))

    @staticmethod
    def from_description(root, description):
        targets = {}
        for item in description["targets"]:
            folder = root / item["path"] if item.get("path") else (
                root / ("Tests" if item["type"] == "test" else "Sources") / item["name"])
            dependencies = [next(iter(entry.values()))[0] for entry in item["dependencies"]]
            strict = any("treatAllWarnings" in setting["kind"] for setting in item.get("settings", []))
            targets[item["name"]] = Target(item["name"], item["type"], dependencies, folder, strict)
        return Package(root, targets)

    def imports(self, target):
        """(file, line number, module) of each import line of a target."""
        for path in sorted(target.folder.rglob("*.swift")):
            in_literal = False  # scripts inside string literals have import lines of their own
            for number, line in enumerate(path.read_text().splitlines(), 1):
                match = None if in_literal else IMPORT.match(line)
                in_literal ^= line.count('"""') % 2 == 1
                if match:
                    yield path.relative_to(self.root), number, match.group(1)
