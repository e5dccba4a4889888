#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0

# Breaks things on purpose, far longer than the tests do:
# tests/fault/run.sh [kills of the core] [kills of the desk]
# tests/fault/run.sh month [option of tests/month/month.py ...]: 20 tellers × 22 days × 200 payments
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
if [ "${1:-}" = month ]; then
    shift
    exec python3 "$root/tests/month/month.py" --driver "$root/build/dev/tests/month/month" "$@"
fi
python3 "$root/tests/fault/kill.py" --kills "${1:-5000}" --controls -- \
  "$root/build/dev/tests/fault/commitdriver" "{folder}"
exec python3 "$root/tests/fault/killdesk.py" --build "$root/build/dev" --kills "${2:-1000}" --controls
