#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0

# Kills the recording core far more often than the tests do: tests/fault/run.sh [kills]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
exec python3 "$root/tests/fault/kill.py" --kills "${1:-5000}" --controls -- \
  "$root/build/dev/tests/fault/commitdriver" "{folder}"
