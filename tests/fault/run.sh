#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0

# Kills the recording core and the real desk far more often than the tests do:
# tests/fault/run.sh [kills of the core] [kills of the desk]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
python3 "$root/tests/fault/kill.py" --kills "${1:-5000}" --controls -- \
  "$root/build/dev/tests/fault/commitdriver" "{folder}"
exec python3 "$root/tests/fault/killdesk.py" --build "$root/build/dev" --kills "${2:-1000}" --controls
