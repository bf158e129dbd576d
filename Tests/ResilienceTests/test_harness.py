"""The witnesses themselves: a trace that proves nothing must not count as a proof."""

import make_register
import pytest
from harness import district, traces

RECEIVED = '7 recvfrom(12<socket:[9]>, "POST /ort/hinweis HTTP/1.1\\r\\nHos"..., 32768, 0, NULL, NULL) = 400'
SYNC = "8 fdatasync(5</daten/store.sqlite-wal>) = 0"
ANSWER = '9 sendto(12<socket:[9]>, "HTTP/1.1 303 See Other\\r\\nDate"..., 300, MSG_NOSIGNAL, NULL, 0) = 300'


def test_a_sync_between_request_and_answer_is_a_proof():
    report = traces.syncs_before_answers([RECEIVED, SYNC, ANSWER])

    assert (report.posts, report.answers, report.answers_after_sync) == (1, 1, 1)
    assert report.proven
    assert report.synced_files == {"store.sqlite-wal"}


@pytest.mark.parametrize("trace", [
    [RECEIVED, ANSWER],
    [SYNC, RECEIVED, ANSWER],
    [RECEIVED, ANSWER, SYNC],
    [RECEIVED, SYNC.replace("= 0", "= -1 EIO (Input/output error)"), ANSWER],
    # The sync had begun before the request arrived: it may not hold the request's row.
    ["8 fdatasync(5</w> <unfinished ...>", RECEIVED, "8 <... fdatasync resumed>) = 0", ANSWER],
    # The answer left before the sync came back.
    [RECEIVED, "8 fdatasync(5</w> <unfinished ...>", ANSWER, "8 <... fdatasync resumed>) = 0"],
    [],
], ids=["no sync", "before", "after", "failed", "begun before", "not back", "nothing"])
def test_anything_else_is_none(trace):
    assert not traces.syncs_before_answers(trace).proven


def test_calls_that_overlap_are_put_together():
    trace = [
        "7 recvfrom(12<socket:[9]>,  <unfinished ...>",
        '7 <... recvfrom resumed>"POST /ort/hinweis HTTP/1.1\\r\\n"..., 32768, 0, NULL, NULL) = 400',
        "8 fdatasync(5</w> <unfinished ...>",
        "8 <... fdatasync resumed>) = 0",
        '9 sendto(12<socket:[9]>, "HTTP/1.1 303 See Other\\r\\n"..., 300, 0, NULL, 0 <unfinished ...>',
        "9 <... sendto resumed>) = 300",
    ]

    report = traces.syncs_before_answers(trace)

    assert (report.posts, report.answers, report.answers_after_sync) == (1, 1, 1)


def test_the_generated_register_has_the_official_form():
    lines = make_register.register(1000, 10, "2026-01-31")

    assert {len(line) for line in lines} == {220}
    towns = [line for line in lines if line.startswith("60")]
    assert len(towns) == len({line[10:18] for line in towns}) == len({line[22:72] for line in towns}) == 1000
    assert all(line[10:15].startswith("149") for line in towns)
    assert lines == make_register.register(1000, 10, "2026-01-31")


def test_the_invented_census_adds_up():
    text = district.register()
    rows = [line.split(";") for line in district.census(text).splitlines()[1:]]

    assert sum(district.AGE_SHARES) == 1000
    assert len(rows) == 12
    assert all(int(row[5]) + int(row[6]) == int(row[4]) for row in rows)
