-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who looked at something is asked for by what was looked at.
CREATE INDEX audit_subject ON audit(subject, number);
