-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What the other desks of a branch are told of a complaint. words is closed; an empty handler is who
-- raised it.

ALTER TABLE billpay_complaint ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE billpay_complaint ADD COLUMN raised_at TEXT NOT NULL DEFAULT '';
ALTER TABLE billpay_complaint ADD COLUMN raised_by TEXT NOT NULL DEFAULT '';
ALTER TABLE billpay_complaint ADD COLUMN handler TEXT NOT NULL DEFAULT '';
