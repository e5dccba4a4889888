#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# The contract is well-formed OpenAPI 3.1 and keeps spectral's rules; a warning fails.
set -eu
cd "$(dirname "$0")/../.."
exec tests/contract/node_modules/.bin/spectral lint --fail-severity=warn resources/openapi/huidesk.yaml resources/openapi/partner.yaml
