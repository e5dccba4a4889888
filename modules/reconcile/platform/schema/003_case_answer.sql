-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The centre's answer to a case, and the operation that gave it; without one the case is open.
ALTER TABLE reconcile_case ADD COLUMN verdict TEXT;
ALTER TABLE reconcile_case ADD COLUMN words TEXT;
ALTER TABLE reconcile_case ADD COLUMN answered_at TEXT;
ALTER TABLE reconcile_case ADD COLUMN answered_by TEXT;
