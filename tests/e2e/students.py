# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Students of the sample school, as the platform's sample draws them."""

import datetime
import hashlib

SCHOOL = "320500-s5"
NAME = "苏州市示例大学"


def today():
    """The bank's day, wherever this runs."""
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()


def student_of(day):
    """Number and name of who has seat 3 of class 1 of those who came this school year: the sample draws them so."""
    number = f"{day.year if day.month >= 8 else day.year - 1}0103"

    def drawn(letters, what):
        digest = hashlib.sha256(f"20160901|{SCHOOL}|{number}|{what}".encode()).digest()
        return letters[int.from_bytes(digest[:4], "big") % len(letters)]
    return number, (drawn("陈林周吴徐孙马朱胡郭何高罗郑梁谢宋唐许韩", "surname") + "例"
                    + drawn("安宁清和远平乐然思齐可欣文博雨晨佳怡子涵", "given"))
