-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Which identity basics beside the document are asked of who brings much cash and has no record:
-- their names, one space between.
ALTER TABLE pay_policy ADD COLUMN payer_basics TEXT NOT NULL DEFAULT '';
