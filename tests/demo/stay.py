# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Starts a platform with sample data and a desk beside it, and ends the platform with the desk."""

import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "drive"))
from drive import ROOT, Platform  # noqa: E402


def main():
    build = ROOT / "build/release"
    folder = ROOT / "build/run"
    shutil.rmtree(folder, ignore_errors=True)  # sample data is made anew: every run is a first day
    platform = Platform(build, folder / "platform").start()
    data = folder / "desk"
    options = ["--enrol", platform.bundle_file]
    print(f"platform at {platform.ports['url']}, data in {folder}")
    print("teller 0217, supervisor 0102, password Huidesk-2026")
    try:
        return subprocess.run([build / "app/desk/huidesk", "--data-dir", data, *options, *sys.argv[1:]],
                              check=False).returncode
    finally:
        platform.stop()


if __name__ == "__main__":
    sys.exit(main())
