-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who has looked at which report, when and why. Nothing of the report is kept.
CREATE TABLE community_report_view(
  view TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  customer TEXT NOT NULL,
  branch TEXT NOT NULL,
  device TEXT NOT NULL,
  operator TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX community_report_view_customer ON community_report_view(customer);
