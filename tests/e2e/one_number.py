#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""A hundred clients want one number of a doctor: one_number.py --build build/dev --database sqlite|postgresql

The platform runs as it is shipped. Twenty-five devices of the branch are enrolled and signed in, with four
connections each, which is what one may have; tests/drive/one_number.mjs asks over all of them at the same moment.
Who won, what the others were told, and what stands in the platform's tables and ledger is asserted here."""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
from drive import PASSWORD, ROOT, Platform  # noqa: E402
from postgres import Postgres  # noqa: E402
import books  # noqa: E402

CLIENTS = 100
DEVICES = 25
OPERATORS = ["0217", "0218", "0102"]
HELD = "state IN ('held', 'paid', 'booked')"


def play(platform, folder):
    """Runs the clients; what they found."""
    scene = folder / "scene.json"
    scene.write_text(json.dumps({"bundles": books.new_bundles(platform, [f"SZ-QYL-{50 + n}" for n in range(DEVICES)]),
                                 "operators": OPERATORS, "password": PASSWORD}))
    played = subprocess.run(["node", str(ROOT / "tests/drive/one_number.mjs"), str(scene)], capture_output=True,
                            text=True, timeout=240)
    assert played.returncode == 0, played.stderr
    return json.loads(played.stdout)


def winner(volley, refusals):
    """The only one who won; everybody else was told why not, in both languages."""
    told = volley["told"]
    won = [one for one in told if one["status"] == 200]
    lost = [one for one in told if one["status"] != 200]
    assert (len(won), len(lost)) == (1, CLIENTS - 1), f"{len(won)} won: {won}"
    for one in lost:
        assert one["status"] == 409 and one["code"] in refusals and one["zh"] and one["en"], one
    assert won[0]["booking"] == won[0]["id"], won
    return won[0]


def at_once(volley):
    assert volley["sentAtFirst"] == CLIENTS, f"{volley['sentAtFirst']} had sent when the first was answered"


def count(platform, sql):
    return int(books.platform_rows(platform, sql)[0][0])


def judge(platform, found):
    number, fee = found["number"], found["number"]["fee"]["minor"]
    at_once(found["first"])
    first = winner(found["first"], ["time_full"])
    assert winner(found["again"], ["time_full"])["id"] == first["id"], "asked again, another one has it"
    assert found["release"] == "released"
    second = winner(found["cut"], ["time_full"])
    cut = [one for one in found["cut"]["told"] if one["client"] % 3 == 0]
    assert all(one["isAgain"] for one in cut), "no line was cut"

    here = (f"doctor = '{number['doctor']}' AND clinic_date = '{number['date']}'"
            f" AND clinic_time = '{number['time']}'")
    kept = books.platform_rows(platform, f"SELECT booking, state FROM community_booking WHERE {here} ORDER BY state")
    assert kept == [(second["id"], "booked"), (first["id"], "released")], kept
    judge_money(platform, found, number["hospital"], fee)

    judge_patient(platform, found)
    assert books.platform_rows(platform, books.LEDGER["sum"]) == [("CNY", "0")], "the ledger does not balance"


def judge_money(platform, found, hospital, fee):
    """Of two payments at once one stands; the cash of the other is due back. The hospital was asked once."""
    codes = sorted((item["status"], item["code"]) for item in found["paid"])
    assert codes == [("accepted", ""), ("rejected", "booking_state")], found["paid"]
    assert found["booked"]["status"] in ("accepted", "pending"), found["booked"]
    assert (found["standing"]["state"], found["standing"]["number"] != "") == ("booked", True), found["standing"]
    owed = {"hospital:" + hospital: fee, "refunds_due:0512-08": fee, "till:0512-08/03": -2 * fee}
    sums = {name: books.account_sum(platform, name) for name in owed}
    # which side a till stands on is the ledger's business: what came in is what is owed
    assert abs(sums["till:0512-08/03"]) == 2 * fee and sum(sums.values()) == 0, sums
    assert abs(sums["hospital:" + hospital]) == fee == abs(sums["refunds_due:0512-08"]), sums
    assert count(platform, "SELECT count(*) FROM community_payment") == 2
    assert count(platform, "SELECT count(*) FROM community_sim_registration") == 1, "the hospital heard of it more than once"


def judge_patient(platform, found):
    at_once(found["patient"])
    assert found["doctors"] >= 20, "too few doctors to choose from"
    one = winner(found["patient"], ["patient_busy", "time_full"])
    twice = books.platform_rows(platform, "SELECT patient_ix, clinic_date, clinic_time FROM community_booking"
                                          f" WHERE {HELD} GROUP BY patient_ix, clinic_date, clinic_time"
                                          " HAVING count(*) > 1")
    assert not twice, f"a patient is in two places: {twice}"
    assert count(platform, f"SELECT count(*) FROM community_booking WHERE booking = '{one['id']}' AND {HELD}") == 1
    assert count(platform, f"SELECT count(*) FROM community_booking WHERE {HELD}") == 2


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    args = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="hui-number-"))
    postgres = Postgres() if args.database == "postgresql" else None
    platform = Platform(args.build.resolve(), folder / "platform", postgres.create("platform") if postgres else None)
    try:
        platform.start()
        judge(platform, play(platform, folder))
    except BaseException:
        print((folder / "platform/platform.log").read_text(errors="replace")[-3000:], file=sys.stderr)
        raise
    finally:
        platform.stop()
        if postgres:
            postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)
    print("one of a hundred has the number")


if __name__ == "__main__":
    main()
