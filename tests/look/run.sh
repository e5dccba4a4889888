#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0

# Draws every page and dialog into build/look. Called by ./dev look; arguments go to huidesk-look.
set -eu
cd "$(dirname "$0")/../.."
export QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 TZ=Asia/Shanghai LC_ALL=C.UTF-8
build/dev/tests/look/huidesk-look "$@"
ls build/look | wc -l | xargs printf '%s pictures in build/look\n'
