-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who wants a short message when their turn is near. The telephone is closed; the row goes when the day is over.
CREATE TABLE community_reminder(
  booking TEXT NOT NULL PRIMARY KEY,
  message TEXT NOT NULL,
  phone TEXT NOT NULL,
  clinic_date TEXT NOT NULL,
  told_at TEXT NOT NULL DEFAULT ''
) {strict};

CREATE INDEX community_reminder_day ON community_reminder(clinic_date, told_at);
