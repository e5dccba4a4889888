-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- This desk, as the platform names it: what the desks of the branch tell is of the others.
ALTER TABLE reconciliation ADD COLUMN device TEXT NOT NULL DEFAULT '';
