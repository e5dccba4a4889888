-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Whom a supervisor took the right to sign offline from: no grant is made for them in that branch until another
-- supervisor allows it again.
CREATE TABLE offline_refusal(
  branch TEXT NOT NULL,
  approver TEXT NOT NULL,
  refused_by TEXT NOT NULL,
  refused_at TEXT NOT NULL,
  PRIMARY KEY (branch, approver)
) {strict};
