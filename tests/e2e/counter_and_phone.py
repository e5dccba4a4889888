#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Two desks, one platform and a customer's telephone: counter_and_phone.py phone|nearby|desks|signing --build build/dev
--database sqlite|postgresql

The programs run as they are shipped; the telephone is Chromium of its size, which reads the codes that stand on the
screen and on paper. phone: a request goes from the counter to the telephone and back, others from the telephone to a
desk, with the line lost in the middle of each, at the telephone and at the desk; a request changes desks; a booking is
undone because its other half failed. nearby: school fees, a clinic bill, a deposit, a booking, an application and a number
are begun at the nearest branch by who is not there yet, and gone on with at its desk by the code; of the last four the
answer to every step is lost, at the telephone and at the desk. desks: two desks change one
customer, whose name is signed, and join two records of another; a supervisor signs for one
desk at the other, in time and not, another in the next branch, with the line of each lost while the customer waits; a signature
given without a line is sent with its answer lost. Each plays with a platform of its own."""

import argparse
import pathlib
import shutil
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
from drive import ROOT  # noqa: E402
import advising  # noqa: E402
import bookings  # noqa: E402
import books  # noqa: E402
import cut  # noqa: E402
import handoff  # noqa: E402
import merging  # noqa: E402
import nearby  # noqa: E402
import signing  # noqa: E402
import students  # noqa: E402
from counter import Scene  # noqa: E402

# what the customer typed or told: on no disk of a desk in clear
PRIVATE = ["13800005678", advising.NAME, advising.PHONE, bookings.PATIENT, *bookings.DOCUMENTS, bookings.ANOTHERS, handoff.ACCOUNT,
           handoff.AT_THE_DESK, *merging.PHONES, merging.MAIL, merging.NAME, merging.PASSPORT, *students.student_of(students.today())]


def nothing_lies_in_clear(scene):
    for counter in scene.counters + scene.elsewhere:
        counter.everything_is_sent()
        counter.desk.quit_process()
        for file in counter.desk.data.rglob("*"):
            if file.is_file() and file.suffix != ".pdf":
                content = file.read_bytes()
                for word in PRIVATE:
                    assert word.encode() not in content and word.encode("utf-16-le") not in content, f"{word} in {file}"
        faults = books.judge(counter.desk, scene.platform)
        assert not faults, faults


def with_the_telephone(scene):
    """Each in the name of what it proves; what one leaves behind the next may need."""
    step("from the counter to the telephone", handoff.from_the_counter_to_the_telephone, scene)
    number = step("from the telephone to the counter", handoff.from_the_telephone_to_the_counter, scene)
    step("from desk to desk", handoff.from_desk_to_desk, scene, number)
    step("a bill from the telephone", handoff.a_bill_from_the_telephone, scene)
    step("a booking from the telephone", bookings.a_booking_from_the_telephone, scene)
    step("a booking that the hospital refuses", bookings.a_booking_that_the_hospital_refuses, scene)
    step("a number from the telephone", handoff.a_number_from_the_telephone, scene)
    step("completed with nothing paid", handoff.completed_with_nothing_paid, scene)
    step("every page is heard", handoff.every_page_is_heard, scene)


def booked_by_telephone(scene):
    """The bookings of `phone` alone."""
    step("from the telephone to the counter", handoff.from_the_telephone_to_the_counter, scene)
    step("a booking from the telephone", bookings.a_booking_from_the_telephone, scene)
    step("a booking that the hospital refuses", bookings.a_booking_that_the_hospital_refuses, scene)


def from_the_nearest_branch(scene):
    """All by one telephone, at whatever hour this runs: a_number leaves the branch open."""
    step("a number, the line cut", cut.a_number, scene)
    step("school fees, the line cut", nearby.school_fees_from_afar, scene, cut.begun_deaf)
    step("a clinic bill, the line cut", nearby.a_clinic_bill_from_afar, scene, cut.begun_deaf)
    step("a deposit, the line cut", cut.a_deposit, scene)
    step("a booking, the line cut", cut.a_booking, scene)
    step("an application, the line cut", cut.an_application, scene)


def between_desks(scene):
    step("two desks change one customer", merging.two_desks_change_one_customer, scene)
    step("who the customer is, is signed", merging.who_the_customer_is_is_signed, scene)
    step("two records become one", merging.two_records_become_one, scene)
    step("referred to a licensed person", advising.referred_to_a_licensed_person, scene)
    step("signed from the other desk", signing.signed_from_the_other_desk, scene)
    amount = step("rejected at the other desk", signing.rejected_at_the_other_desk, scene)
    step("changed while it waits", signing.changed_while_it_waits, scene, amount)
    step("nobody signs in time", signing.nobody_signs_in_time, scene)
    step("signed in another branch", signing.signed_in_another_branch, scene)
    step("signed without a line", signing.signed_without_a_line, scene)


def at_the_other_desk(scene):
    """The first of `desks` alone: what two desks and a supervisor ask of the platform at once."""
    step("signed from the other desk", signing.signed_from_the_other_desk, scene)


PARTS = {"phone": with_the_telephone, "nearby": from_the_nearest_branch, "bookings": booked_by_telephone,
         "desks": between_desks, "signing": at_the_other_desk}


def step(name, act, *what):
    begun = time.monotonic()
    result = act(*what)
    print(f"  {name}: {time.monotonic() - begun:.1f} s", flush=True)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--keep", action="store_true", help="leave the folder of a run that passed")
    args = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="hui-phone-"))
    scene = None
    try:
        scene = Scene(args.build.resolve(), folder, args.database)
        PARTS[args.part](scene)
        step("nothing lies in clear", nothing_lies_in_clear, scene)
    except Exception:
        print(f"see {folder}", flush=True)
        for number, counter in enumerate(scene.counters + scene.elsewhere if scene else []):
            if counter.desk.process and counter.desk.process.poll() is None:
                counter.desk.shot(folder / f"end-{number}.png")
        raise
    finally:
        if scene:
            scene.stop()
    if not args.keep:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
