// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Schema.h"

namespace hui::server {

QStringList serverMigrations()
{
    return {QStringLiteral(":/schema/platform/server/001_platform.sql"),
        QStringLiteral(":/schema/platform/server/002_chain_anchor.sql"),
        QStringLiteral(":/schema/platform/server/003_phone.sql"),
        QStringLiteral(":/schema/platform/server/004_till_register.sql"),
        QStringLiteral(":/schema/platform/server/005_branch_day.sql"),
        QStringLiteral(":/schema/platform/server/006_key_slot.sql"),
        QStringLiteral(":/schema/platform/server/007_history.sql"),
        QStringLiteral(":/schema/platform/server/008_approval_policy.sql"),
        QStringLiteral(":/schema/platform/server/009_approval_request.sql"),
        QStringLiteral(":/schema/platform/server/010_operator_factor.sql"),
        QStringLiteral(":/schema/platform/server/011_inbox_customer.sql"),
        QStringLiteral(":/schema/platform/server/012_approval_evidence.sql"),
        QStringLiteral(":/schema/platform/server/013_duty.sql"),
        QStringLiteral(":/schema/platform/server/014_evidence_policy.sql"),
        QStringLiteral(":/schema/platform/server/015_branch_place.sql"),
        QStringLiteral(":/schema/platform/server/016_offline_grant.sql"),
        QStringLiteral(":/schema/platform/server/017_session_reply.sql"),
        QStringLiteral(":/schema/platform/server/018_daily_use.sql"),
        QStringLiteral(":/schema/platform/server/019_text_message.sql"),
        QStringLiteral(":/schema/platform/server/020_approval_wait.sql"),
        QStringLiteral(":/schema/platform/server/021_message_policy.sql"),
        QStringLiteral(":/schema/platform/server/022_debit_account.sql"),
        QStringLiteral(":/schema/platform/server/023_request_place.sql"),
        QStringLiteral(":/schema/platform/server/024_approval_channel.sql"),
        QStringLiteral(":/schema/platform/server/025_audit_subject.sql"),
        QStringLiteral(":/schema/platform/server/026_grant_refusal.sql"),
        QStringLiteral(":/schema/platform/server/027_declined_message.sql"),
        QStringLiteral(":/schema/platform/server/028_paper_copy.sql"),
        QStringLiteral(":/schema/platform/server/029_authority_copy.sql"),
        QStringLiteral(":/schema/platform/server/030_copy_class.sql"),
        QStringLiteral(":/schema/platform/server/031_branch_told.sql")};
}

} // namespace hui::server
