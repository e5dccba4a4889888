-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- By which interface a partner brought a case ("billpay.water"): it is asked about by that one alone.
ALTER TABLE case_partner ADD COLUMN object TEXT NOT NULL DEFAULT '';
