#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# Every text of the code stands in the catalogues, and every one of them has its translation.
set -eu
cd "$(dirname "$0")/../.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
lupdate=$(ls /usr/lib/qt6/bin/lupdate)
"$lupdate" -silent -no-obsolete -locations none -I . app ui modules -ts "$copy/huidesk_zh_CN.ts"
"$lupdate" -silent -no-obsolete -locations none -pluralonly -I . app ui modules -ts "$copy/huidesk_en.ts"
faults=0
for file in huidesk_zh_CN.ts huidesk_en.ts; do
    if ! diff -u "translations/$file" "$copy/$file"; then
        echo "translations/$file is not what the code says: build the target update_translations" >&2
        faults=1
    fi
    if grep -n 'type="unfinished"' "$copy/$file"; then
        echo "translations/$file: texts without a translation" >&2
        faults=1
    fi
done
exit $faults
