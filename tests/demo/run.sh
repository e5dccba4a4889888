#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# ./dev run: the platform with sample data and the desk beside it, enrolled and trusted by itself. With a
# display the desk stays until it is closed; without one a teller's day is played on a virtual one.
set -eu
cd "$(dirname "$0")/../.."
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec /usr/bin/python3 tests/demo/stay.py "$@"
fi
exec /usr/bin/python3 tests/demo/play.py "$@"
